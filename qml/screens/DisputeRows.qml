// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What people said different things of, a question each: who said what, and what holds.
Column {
    id: root

    required property string incidentId
    property string runId ///< of the step that is looked at

    IncidentActions {
        id: actions
    }
    DecideActions {
        id: putting
    }
    FailureText {
        width: parent.width
        failure: actions.failure !== Failure.None ? actions.failure : putting.failure
        actionLabel: qsTr("Understood")
        onActed: actions.dismissFailure()
    }
    Repeater {
        model: DisputedStepsModel {
            incidentId: root.incidentId
        }

        ListRow {
            id: row

            required property string runId
            required property string listTitle
            required property int ordinal
            required property string title
            required property string said
            required property list<string> answers

            inset: 0
            width: root.width
            iconName: "alert-triangle"
            signColor: Theme.attention
            label: qsTr("What holds? %1").arg(row.title)
            detail: row.said + "\n" + row.listTitle
            onClicked: {
                root.runId = row.runId;
                (choice.asked() as StepAnswers).answers = row.answers;
                (choice.asked() as StepAnswers).ask(row.ordinal, row.title);
            }
        }
    }
    LazySheet {
        id: choice

        StepAnswers {
            disputed: true
            onAnswered: (ordinal, state, words) => actions.tick(root.runId, ordinal, state, words)
            onChosen: (ordinal, place, words) => actions.answer(root.runId, ordinal, place, words)
            onPutOff: (ordinal, until, words) => putting.putOff(root.runId, ordinal, until, words)
        }
    }
}
