// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The whole log of an incident.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Log")
    ofExercise: event.exercise

    EventState {
        id: event
        incidentId: root.incidentId
    }

    ArchiveDesk {
        id: desk
    }
    FileAsker {
        id: saving
        label: qsTr("Save the archive")
        folder: desk.folder
        kind: qsTr("Archives of an incident (*.jsonl)")
        fileName: event.exercise ? "uitwijk-EXERCISE.jsonl" : "uitwijk-incident.jsonl"
        onChosen: file => desk.save(root.incidentId, file)
    }
    ScrollColumn {
        anchors.fill: parent

        SecondaryButton {
            width: Math.min(implicitWidth, parent.width)
            enabled: !desk.busy
            label: qsTr("Save the archive")
            iconName: "shield-check"
            onClicked: saving.ask()
        }
        Banner {
            width: parent.width
            visible: desk.savedTo.length > 0
            kind: StatusChip.Safe
            iconName: "check"
            label: qsTr("%n entries saved and signed", "", desk.entries)
            detail: qsTr("%1. Who has the file can read it, and check with “uitwijkctl verify” that nothing was changed.").arg(desk.savedTo)
        }
        FailureText {
            width: parent.width
            failure: desk.failure
            actionLabel: qsTr("Understood")
            onActed: desk.dismissFailure()
        }

        EvidenceRows {
            width: parent.width
            incidentId: root.incidentId
            most: 0
            adds: false // that stands under the line to write
        }
        JournalLines {
            width: parent.width
            incidentId: root.incidentId
            limit: 50
            whole: true
        }
    }
}
