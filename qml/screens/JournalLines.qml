// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// A line to write and the last lines that were written.
Column {
    id: root

    required property string incidentId
    property alias limit: lines.limit
    property bool whole: false

    spacing: Theme.spacing

    IncidentActions {
        id: actions
        onDone: words.clear()
    }
    SectionHeader {
        width: parent.width
        topPadding: 0
        text: qsTr("Log")
    }
    AppTextField {
        id: words
        width: parent.width
        label: qsTr("Write a line: what you saw, decided or did")
        endInset: Theme.touchTarget
        onAccepted: write.clicked()

        IconButton {
            id: write
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            enabled: words.text.trim().length > 0
            label: qsTr("Write it into the log")
            iconName: "writing"
            onClicked: actions.write(root.incidentId, words.text)
        }
    }
    FailureText {
        width: parent.width
        failure: actions.failure
    }
    LazySheet {
        id: sheet

        EvidenceSheet {}
    }
    SecondaryButton {
        width: Math.min(implicitWidth, parent.width)
        label: qsTr("Photo or voice note")
        iconName: "camera"
        onClicked: (sheet.asked() as EvidenceSheet).ask(root.incidentId, "", "")
    }
    Repeater {
        model: JournalModel {
            id: lines
            incidentId: root.incidentId
            limit: 6
        }

        JournalLine {
            width: root.width
            onOpened: Router.openEvidence(root.incidentId, aboutId)
        }
    }
    SecondaryButton {
        visible: !root.whole && lines.count >= lines.limit
        label: qsTr("The whole log")
        onClicked: Router.openJournal(root.incidentId)
    }
    SecondaryButton {
        visible: root.whole && lines.count >= lines.limit
        label: qsTr("Earlier lines")
        iconName: "chevron-down"
        onClicked: lines.limit *= 2
    }
}
