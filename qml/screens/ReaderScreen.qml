// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// A list read out by one person while others act: one step, huge, and what they answer.
AppScreen {
    id: root

    required property string runId
    required property int list
    property bool exercise: false
    property int place: -1 ///< row that is read; -1: not begun

    function go(by: int): void {
        root.place = steps.beside(root.place, by);
    }
    /// What was answered is done: the next one that waits, or the one after.
    function goOn(): void {
        const next = steps.beside(root.place, 1);
        root.place = next === root.place && steps.current >= 0 ? steps.current : next;
    }

    Keys.onRightPressed: root.go(1)
    Keys.onLeftPressed: root.go(-1)

    IncidentActions {
        id: actions
        onDone: root.goOn()
    }
    ChecklistModel {
        id: steps
        runId: root.runId
        list: root.list
        onProgressed: {
            if (root.place < 0)
                root.place = Math.max(0, steps.current);
        }
    }
    LearnedMarks {
        id: marks
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
        padding: Theme.margin
        spacing: Theme.spacing

        AppLabel {
            width: head.width - 2 * head.padding
            text: steps.ready ? qsTr("%1 of %2 done").arg(steps.settled).arg(steps.total) : " "
            soft: true
        }
        ProgressLine {
            width: head.width - 2 * head.padding
            done: steps.settled
            total: steps.total
        }
        FailureText {
            width: head.width - 2 * head.padding
            failure: actions.failure !== Failure.None ? actions.failure : steps.failure
            actionLabel: qsTr("Understood")
            onActed: actions.dismissFailure()
        }
    }
    Repeater {
        model: steps

        ReaderPage {
            anchors.fill: parent
            visible: index === root.place
            total: steps.count
            learned: marks.words[stepId] ?? ""
            first: steps.beside(index, -1) === index
            last: steps.beside(index, 1) === index
            onSaid: state => actions.tick(root.runId, ordinal, state, "")
            onAnswered: chosen => actions.answer(root.runId, ordinal, chosen, "")
            onMoved: by => root.go(by)
        }
    }
}
