// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What was learned from incidents and exercises and is not done yet.
AppScreen {
    id: root

    title: qsTr("To be learned")

    ReviewActions {
        id: actions
    }
    LazySheet {
        id: answers

        FindingAnswers {
            onAnswered: (incidentId, findingId, state, words, ownerId) => actions.report(incidentId, findingId, state, words, ownerId, 0)
        }
    }
    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.spacing

        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : findings.failure
        }
        Repeater {
            model: FindingListModel {
                id: findings
            }

            FindingRow {
                id: row
                width: root.width - 2 * root.side
                named: true
                onClicked: (answers.asked() as FindingAnswers).ask(row.ofIncident, row.findingId, row.finding)
            }
        }
        EmptyState {
            width: parent.width
            visible: findings.ready && findings.count === 0
            iconName: "check"
            label: qsTr("Nothing is open")
            detail: qsTr("What you write down in the review of an incident or an exercise stays here until it is closed.")
        }
    }
}
