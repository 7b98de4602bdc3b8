// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What who takes over reads first, made from the log.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Hand over")
    ofExercise: handover.exercise

    PaperDesk {
        id: desk
    }
    CopyText {
        id: copied
    }
    FileAsker {
        id: saving
        label: qsTr("Save the hand-over")
        folder: desk.folder
        kind: qsTr("Markdown texts (*.md)")
        fileName: handover.exercise ? "uitwijk-EXERCISE-handover.md" : "uitwijk-handover.md"
        onChosen: file => desk.saveHandover(root.incidentId, file)
    }
    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.spacing

        FailureText {
            width: parent.width
            failure: desk.failure !== Failure.None ? desk.failure : handover.failure
        }
        Repeater {
            model: HandoverModel {
                id: handover
                incidentId: root.incidentId
            }

            Column {
                id: part

                required property string label
                required property string lines
                required property int several

                width: root.width - 2 * root.side
                visible: part.several > 0
                spacing: Theme.tight

                SectionHeader {
                    width: parent.width
                    text: part.label
                }
                AppLabel {
                    width: parent.width
                    text: part.lines
                }
            }
        }
        SecondaryButton {
            width: parent.width
            label: qsTr("Copy the hand-over")
            iconName: "file-text"
            onClicked: copied.take(handover.whole)
        }
        SecondaryButton {
            width: parent.width
            enabled: !desk.busy
            label: qsTr("Save the hand-over")
            iconName: "file-text"
            onClicked: saving.ask()
        }
        Banner {
            width: parent.width
            visible: desk.savedTo.length > 0
            kind: StatusChip.Safe
            iconName: "check"
            label: qsTr("The hand-over is saved")
            detail: desk.savedTo
        }
    }
}
