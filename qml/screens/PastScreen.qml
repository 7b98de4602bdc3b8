// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Incidents that have ended, or exercises: what each cost, and what it found.
AppScreen {
    id: root

    required property bool exercises

    ofExercise: root.exercises
    title: root.exercises ? qsTr("Exercises") : qsTr("Earlier incidents")

    ScrollColumn {
        anchors.fill: parent
        spacing: 0

        FailureText {
            width: parent.width
            failure: past.failure
        }
        Repeater {
            model: PastModel {
                id: past
                exercises: root.exercises
            }

            ListRow {
                id: row

                required property string incidentId
                required property string title
                required property string declaredAt
                required property string hours
                required property int findings
                required property int closed
                required property int late
                readonly property string cost: ReviewWords.cost(row.hours, row.findings, row.closed)

                inset: 0
                width: root.width - 2 * root.side
                iconName: root.exercises ? "flag" : "history"
                signColor: row.late > 0 ? Theme.attention : root.exercises ? Theme.exercise : Theme.inkSoft
                label: root.exercises ? qsTr("EXERCISE: %1").arg(row.title) : row.title
                detail: row.late > 0 ? qsTr("%1, %2 late").arg(row.cost).arg(row.late) : row.cost
                trailing: row.declaredAt
                onClicked: Router.openReview(row.incidentId)
            }
        }
        EmptyState {
            width: parent.width
            visible: past.ready && past.count === 0
            iconName: root.exercises ? "flag" : "history"
            label: root.exercises ? qsTr("No exercise yet") : qsTr("No incident has ended yet")
            detail: root.exercises ? qsTr("Start one from Now: on the same handbook, and never taken for real.") : ""
        }
    }
}
