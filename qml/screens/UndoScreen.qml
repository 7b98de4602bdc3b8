// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What must be undone before an incident is over, or was left when it ended.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("To undo")
    ofExercise: event.exercise

    EventState {
        id: event
        incidentId: root.incidentId
    }
    IncidentActions {
        id: actions
        onDone: Router.openNow()
    }
    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.spacing

        AppLabel {
            width: parent.width
            text: undo.ready ? qsTr("%n thing(s) to undo", "", undo.count) : " "
            font.pixelSize: Theme.titleSize
            strong: true
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        AppLabel {
            width: parent.width
            visible: event.running && undo.count > 0
            text: qsTr("Undo these first. What is left when the incident ends stays on this list.")
            soft: true
        }
        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : undo.failure
        }
        Repeater {
            model: UndoListModel {
                id: undo
                incidentId: root.incidentId
            }

            ListRow {
                id: row

                required property int what
                required property string subjectId
                required property string title
                required property string list
                required property int place
                required property string runId

                inset: 0
                width: root.width - 2 * root.side
                iconName: DecideWords.undoSign(row.what)
                label: row.title
                detail: DecideWords.undo(row.what, row.list)
                onClicked: {
                    if (row.what === UndoListModel.Measure)
                        Router.openMeasures(root.incidentId);
                    else if (row.what === UndoListModel.Task)
                        Router.openTasks(root.incidentId);
                    else if (row.what === UndoListModel.Step)
                        Router.openChecklist(row.runId, row.place, row.list, event.exercise);
                    else
                        Router.openLines(root.incidentId);
                }
            }
        }
        EmptyState {
            width: parent.width
            visible: undo.ready && undo.count === 0
            iconName: "check"
            label: qsTr("Nothing is left to undo")
        }
        HoldButton {
            width: parent.width
            visible: event.running
            label: event.exercise ? qsTr("Hold to end the exercise") : qsTr("Hold to stand down")
            iconName: "player-stop"
            exercise: event.exercise
            quiet: true
            onHeld: actions.standDown(root.incidentId)
        }
    }
}
