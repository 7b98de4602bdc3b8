// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The photos and voice notes of one thing in an incident, or of all of it, and one more.
Column {
    id: root

    required property string incidentId
    property string aboutId ///< empty: all
    property string aboutName

    signal looked ///< one of them is looked at on a screen of its own

    LazySheet {
        id: sheet

        EvidenceSheet {}
    }
    Repeater {
        model: EvidenceModel {
            id: evidence
            incidentId: root.incidentId
            aboutId: root.aboutId
        }

        ListRow {
            required property string evidenceId
            required property int media
            required property string caption
            required property string about
            required property string at
            required property string person
            required property bool kept
            readonly property string kindOf: media === EvidenceModel.Voice ? qsTr("Voice note") : qsTr("Photo")

            inset: 0
            width: root.width
            iconName: kept ? (media === EvidenceModel.Voice ? "microphone" : "camera") : "eye-off"
            label: caption.length > 0 ? caption : root.aboutId.length === 0 && about.length > 0 ? qsTr("%1: %2").arg(kindOf).arg(about) : kindOf
            detail: kept ? person : qsTr("%1 · taken back").arg(person)
            trailing: at
            onClicked: {
                root.looked();
                Router.openEvidence(root.incidentId, evidenceId);
            }
        }
    }
    SecondaryButton {
        width: Math.min(implicitWidth, parent.width)
        label: qsTr("Photo or voice note")
        iconName: "camera"
        onClicked: (sheet.asked() as EvidenceSheet).ask(root.incidentId, root.aboutId, root.aboutName)
    }
}
