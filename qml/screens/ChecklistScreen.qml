// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Uitwijk.App
import Uitwijk.Design

/// A list in use: one column, the current step large, one tap when it is done.
AppScreen {
    id: root

    required property string runId
    required property int list
    property bool exercise: false

    IncidentActions {
        id: actions
    }
    ChecklistModel {
        id: steps
        runId: root.runId
        list: root.list
    }
    header: Column {
        id: head
        width: root.width
        padding: Theme.margin
        spacing: Theme.spacing

        AppLabel {
            width: head.width - 2 * head.padding
            text: steps.disputed > 0 ? qsTr("%1 of %2 done · %n disputed", "", steps.disputed).arg(steps.settled).arg(steps.count) : qsTr("%1 of %2 done").arg(steps.settled).arg(steps.count)
            soft: true
        }
        ProgressLine {
            width: head.width - 2 * head.padding
            done: steps.settled
            total: steps.count
        }
        FailureText {
            width: head.width - 2 * head.padding
            failure: actions.failure !== Failure.None ? actions.failure : steps.failure
            actionLabel: qsTr("Understood")
            onActed: actions.dismissFailure()
        }
    }
    ListView {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2000
        model: steps
        currentIndex: steps.current
        highlightMoveDuration: Theme.motion
        highlightRangeMode: ListView.ApplyRange
        preferredHighlightBegin: Theme.block
        preferredHighlightEnd: view.height * 0.6
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: ChecklistDelegate {
            width: view.width
            total: steps.count
            current: index === steps.current
            onFinished: actions.tick(root.runId, ordinal, stepState === StepMark.Done && !disputed ? StepMark.ToDo : StepMark.Done, "")
            onOthers: answers.ask(ordinal, title)
        }
        footer: Item {
            width: view.width
            height: Theme.block * 2
        }
    }
    StepAnswers {
        id: answers
        onAnswered: (ordinal, state, words) => actions.tick(root.runId, ordinal, state, words)
    }
}
