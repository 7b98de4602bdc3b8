// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What people were asked to do beside the lists: who, until when, how far.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Tasks")

    DecideActions {
        id: actions
        onDone: {
            name.clear();
            who.clear();
            due.minutes = 0;
        }
    }
    LazySheet {
        id: answers

        TaskAnswers {
            incidentId: root.incidentId
            onAnswered: (taskId, state, words) => reports.report(root.incidentId, taskId, state, words)
            onGiven: (taskId, personId) => reports.assign(root.incidentId, taskId, personId)
        }
    }
    DecideActions {
        id: reports
    }
    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.spacing

        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : reports.failure !== Failure.None ? reports.failure : tasks.failure
        }
        AppTextField {
            id: name
            width: parent.width
            label: qsTr("What is to be done")
        }
        PersonChoice {
            id: who
            width: parent.width
            visible: name.text.trim().length > 0
            label: qsTr("Who does it (may stay open)")
        }
        TimeChoice {
            id: due
            width: parent.width
            visible: name.text.trim().length > 0
            label: qsTr("Until when")
            none: qsTr("No time")
        }
        PrimaryButton {
            width: parent.width
            visible: name.text.trim().length > 0
            label: qsTr("Ask for it")
            iconName: "plus"
            onClicked: actions.order(root.incidentId, name.text, who.personId, due.moment())
        }
        Repeater {
            model: TaskListModel {
                id: tasks
                incidentId: root.incidentId
            }

            ListRow {
                id: row

                required property string taskId
                required property string name
                required property int taskState
                required property bool disputed
                required property string who
                required property string until
                required property bool due
                required property string note
                required property string saidBy
                required property bool settled
                readonly property string stands: row.disputed ? qsTr("People said different things of it: %1").arg(DecideWords.task(row.taskState)) : row.due ? qsTr("%1, and due").arg(DecideWords.task(row.taskState)) : DecideWords.task(row.taskState)
                readonly property string whose: row.who.length > 0 ? qsTr("%1 · %2").arg(row.stands).arg(row.who) : qsTr("%1 · nobody yet").arg(row.stands)

                inset: 0
                width: root.width - 2 * root.side
                iconName: DecideWords.taskSign(row.taskState)
                signColor: row.due || row.disputed ? Theme.attention : row.settled ? Theme.safe : Theme.inkSoft
                label: row.name
                detail: row.note.length > 0 ? row.whose + "\n" + row.note : row.whose
                trailing: row.until
                onClicked: (answers.asked() as TaskAnswers).ask(row.taskId, row.name)
            }
        }
        EmptyState {
            width: parent.width
            visible: tasks.ready && tasks.count === 0
            iconName: "list-details"
            label: qsTr("No tasks yet")
            detail: qsTr("Ask for what no list has: it reaches who it is for by any way that two devices meet.")
        }
    }
}
