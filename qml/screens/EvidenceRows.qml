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
    property int most: 3 ///< the latest ones; the others when they are asked for
    property bool adds: true ///< one more can be made here

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
            required property int index
            readonly property string kindOf: media === EvidenceModel.Voice ? qsTr("Voice note") : qsTr("Photo")

            inset: 0
            width: root.width
            visible: index < root.most
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
    Item {
        width: 1
        height: Theme.spacing
        visible: evidence.count > 0 && root.most > 0
    }
    SecondaryButton {
        width: Math.min(implicitWidth, parent.width)
        visible: evidence.count > root.most
        label: qsTr("All %n photos and voice notes", "", evidence.count)
        iconName: "chevron-down"
        onClicked: root.most = evidence.count
    }
    Item {
        width: 1
        height: Theme.spacing
        visible: root.adds && evidence.count > root.most
    }
    SecondaryButton {
        width: Math.min(implicitWidth, parent.width)
        visible: root.adds
        label: qsTr("Photo or voice note")
        iconName: "camera"
        onClicked: (sheet.asked() as EvidenceSheet).ask(root.incidentId, root.aboutId, root.aboutName)
    }
}
