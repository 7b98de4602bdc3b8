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

    /// Whoever opens a list, or makes the words larger, sees first what is to be done now.
    function showCurrent(): void {
        view.positionViewAtIndex(Math.max(0, steps.current), ListView.Beginning);
    }

    IncidentActions {
        id: actions
    }
    DecideActions {
        id: putting
    }
    Timer {
        id: soon
        interval: 0 // once the view has placed its rows
        onTriggered: root.showCurrent()
    }
    Connections {
        target: Theme

        function onTextScaleChanged(): void {
            soon.restart();
        }
    }
    ChecklistModel {
        id: steps
        runId: root.runId
        list: root.list
        onCountChanged: soon.restart()
    }
    CurrentIncident {
        id: incident
        chosen: Router.chosen
    }
    /// The list's own title, in the language that is read now.
    Repeater {
        model: RunListModel {
            incidentId: incident.incidentId
        }

        Item {
            id: named

            required property string runId
            required property int list
            required property string title

            Binding {
                target: root
                property: "title"
                value: named.title
                when: named.runId === root.runId && named.list === root.list
                restoreMode: Binding.RestoreNone
            }
        }
    }
    header: Column {
        id: head
        width: root.width
        padding: root.side
        topPadding: Theme.gap
        bottomPadding: Theme.gap
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
        Banner {
            width: head.width - 2 * head.padding
            visible: steps.count > 0 && steps.settled === steps.count
            kind: StatusChip.Safe
            iconName: "check"
            label: qsTr("Everything on this list is settled")
            actionLabel: qsTr("Back to the incident")
            onActed: Router.openNow()
        }
        FailureText {
            width: head.width - 2 * head.padding
            failure: actions.failure !== Failure.None ? actions.failure : putting.failure !== Failure.None ? putting.failure : steps.failure
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
        bottomMargin: Theme.block * 2
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
    }
    StepAnswers {
        id: answers
        onAnswered: (ordinal, state, words) => actions.tick(root.runId, ordinal, state, words)
        onPutOff: (ordinal, until, words) => putting.putOff(root.runId, ordinal, until, words)
    }
}
