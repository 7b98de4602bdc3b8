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
    readonly property bool crowded: root.compact && Theme.textScale >= 1.6
    property bool confirms: false ///< done from memory, then confirmed line by line

    ofExercise: root.exercise

    /// Whoever opens a list, or makes the words larger, sees first what is to be done now.
    function showCurrent(): void {
        view.positionViewAtIndex(Math.max(0, steps.current), ListView.Beginning);
    }

    function readOut(): void {
        Router.openReader(root.runId, root.list, root.title, root.exercise);
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
    LearnedMarks {
        id: marks
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
            required property string method
            readonly property bool isThis: named.runId === root.runId && named.list === root.list

            Binding {
                target: root
                property: "confirms"
                value: named.method === "do-confirm"
                when: named.isThis
                restoreMode: Binding.RestoreNone
            }
            Binding {
                target: root
                property: "title"
                value: named.title
                when: named.isThis
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
            text: !steps.ready ? " " : steps.disputed > 0 ? qsTr("%1 of %2 done · %n disputed", "", steps.disputed).arg(steps.settled).arg(steps.total) : steps.leftOut > 0 ? qsTr("%1 of %2 done · %n do(es) not apply", "", steps.leftOut).arg(steps.settled).arg(steps.total) : qsTr("%1 of %2 done").arg(steps.settled).arg(steps.total)
            soft: true
        }
        ProgressLine {
            width: head.width - 2 * head.padding
            done: steps.settled
            total: steps.total
        }
        SecondaryButton {
            visible: !root.crowded
            label: qsTr("Read out")
            iconName: "text-size"
            onClicked: root.readOut()
        }
        Banner {
            width: head.width - 2 * head.padding
            visible: steps.count > 0 && steps.settled === steps.total
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
            learned: marks.words[stepId] ?? ""
            current: index === steps.current
            confirms: root.confirms
            vitalOpen: steps.vitalOpen
            leadsToReader: root.crowded && index === 0
            onReadOut: root.readOut()
            onFinished: actions.tick(root.runId, ordinal, stepState === StepMark.Done && !disputed ? StepMark.ToDo : StepMark.Done, "")
            onAnswered: place => actions.answer(root.runId, ordinal, place, "")
            onOthers: {
                (choice.asked() as StepAnswers).answers = answers;
                (choice.asked() as StepAnswers).incidentId = incident.incidentId;
                (choice.asked() as StepAnswers).stepId = stepId;
                (choice.asked() as StepAnswers).disputed = disputed;
                (choice.asked() as StepAnswers).again = repeats > 0 && stepState === StepMark.Done && !disputed;
                (choice.asked() as StepAnswers).ask(ordinal, title);
            }
        }
    }
    LazySheet {
        id: choice

        StepAnswers {
            onAnswered: (ordinal, state, words) => actions.tick(root.runId, ordinal, state, words)
            onChosen: (ordinal, place, words) => actions.answer(root.runId, ordinal, place, words)
            onPutOff: (ordinal, until, words) => putting.putOff(root.runId, ordinal, until, words)
        }
    }
}
