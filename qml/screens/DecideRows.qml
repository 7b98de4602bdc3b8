// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What was decided and asked in an incident, a line each: how grave it is, whether it was declared twice, what I was asked
/// to do or put off, which measures are on.
Column {
    id: root

    required property string incidentId
    required property bool exercise
    property string joinedId ///< the one that is asked about
    property string joinedTitle

    EventState {
        id: event
        incidentId: root.incidentId
    }
    DecideActions {
        id: actions
    }
    LazySheet {
        id: sheet

        VerdictSheet {
            onJudged: (verdict, reason) => actions.judge(root.incidentId, verdict, reason)
        }
    }
    LazySheet {
        id: answers

        TaskAnswers {
            incidentId: root.incidentId
            onAnswered: (taskId, state, words) => actions.report(root.incidentId, taskId, state, words)
            onGiven: (taskId, personId) => actions.assign(root.incidentId, taskId, personId)
        }
    }
    FailureText {
        width: parent.width
        failure: actions.failure
        actionLabel: qsTr("Understood")
        onActed: actions.dismissFailure()
    }
    Repeater {
        model: PutOffModel {
            incidentId: root.incidentId
        }

        ListRow {
            required property string runId
            required property int list
            required property string listTitle
            required property string title
            required property string until
            required property bool due
            required property int why
            inset: 0
            width: root.width
            iconName: why === PutOffModel.Repeat ? "refresh" : "clock"
            signColor: due ? Theme.attention : Theme.inkSoft
            label: due ? qsTr("Now: %1").arg(title) : title
            detail: listTitle
            trailing: until
            onClicked: Router.openChecklist(runId, list, listTitle, root.exercise)
        }
    }
    Repeater {
        model: TaskListModel {
            incidentId: root.incidentId
            mineOnly: true
        }

        ListRow {
            required property string taskId
            required property string name
            required property string until
            required property bool due
            required property string saidBy
            inset: 0
            width: root.width
            iconName: "user"
            signColor: due ? Theme.attention : Theme.inkSoft
            label: name
            detail: due ? qsTr("For you, and due, from %1").arg(saidBy) : qsTr("For you, from %1").arg(saidBy)
            trailing: until
            onClicked: (answers.asked() as TaskAnswers).ask(taskId, name)
        }
    }
    ListRow {
        inset: 0
        width: root.width
        iconName: "urgent"
        signColor: event.verdict === 3 ? Theme.danger : event.verdict === 2 ? Theme.attention : Theme.inkSoft
        known: event.ready
        label: event.ready ? Words.verdict(event.verdict) : qsTr("How grave is it now?")
        detail: event.verdictDisputed ? qsTr("Judged apart: the graver holds until somebody who saw both decides. %1").arg(event.reason) : event.reason.length > 0 ? qsTr("%1 · %2, %3").arg(event.reason).arg(event.judgedBy).arg(event.judgedAt) : qsTr("As declared. Judge it again when it changes")
        onClicked: (sheet.asked() as VerdictSheet).ask(event.verdict)
    }
    ListRow {
        inset: 0
        width: root.width
        iconName: "list-details"
        label: qsTr("Tasks")
        known: tasks.ready
        detail: tasks.open > 0 ? "" : qsTr("Ask somebody for what no list has")
        trailing: tasks.open > 0 ? qsTr("%n open", "", tasks.open) : ""
        onClicked: Router.openTasks(root.incidentId)

        TaskListModel {
            id: tasks
            incidentId: root.incidentId
        }
    }
    ListRow {
        inset: 0
        width: root.width
        iconName: "shield-check"
        label: qsTr("Measures")
        known: measures.ready
        detail: measures.count > 0 ? "" : qsTr("None is on")
        trailing: measures.count > 0 ? qsTr("%n on", "", measures.count) : ""
        onClicked: Router.openMeasures(root.incidentId)
    }
    Repeater {
        model: MeasureListModel {
            id: measures
            incidentId: root.incidentId
            activeOnly: true
        }

        ListRow {
            required property string title
            required property string until
            required property string owner
            required property bool due
            required property bool disputed
            inset: 0
            depth: 1
            width: root.width
            label: due ? qsTr("%1: look at it again").arg(title) : until.length > 0 ? qsTr("%1 on, until %2").arg(title).arg(until) : qsTr("%1 on").arg(title)
            detail: disputed ? qsTr("People said different things of it") : owner
            onClicked: Router.openMeasures(root.incidentId)
        }
    }
    Repeater {
        model: event.joined

        ListRow {
            required property string incidentId
            required property string title
            required property string declaredBy
            required property string declaredAt
            inset: 0
            width: root.width
            iconName: "exchange"
            leads: false
            label: qsTr("One event with: %1").arg(title)
            detail: event.joinDisputed ? qsTr("Somebody says that they are two. Touch to tell them apart") : qsTr("declared by %1 at %2. Touch to tell them apart").arg(declaredBy).arg(declaredAt)
            onClicked: {
                root.joinedId = incidentId;
                root.joinedTitle = title;
                apart.asked().open();
            }
        }
    }
    LazySheet {
        id: apart

        AppSheet {
            id: question
            label: root.joinedTitle

            AppLabel {
                width: question.availableWidth
                text: qsTr("As an event of its own it has its own page again, with its lists and its log.")
            }
            PrimaryButton {
                width: question.availableWidth
                label: qsTr("They are two events")
                onClicked: {
                    actions.tellApart(root.joinedId);
                    question.close();
                }
            }
            SecondaryButton {
                width: question.availableWidth
                label: qsTr("Leave it as it is")
                onClicked: question.close()
            }
        }
    }
}
