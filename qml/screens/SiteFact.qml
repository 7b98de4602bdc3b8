// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One thing to know of a place, under a sign and a word that are found at a glance.
Column {
    id: root

    required property int field ///< Field
    required property string words
    required property bool disputed
    readonly property bool grave: root.field === 64
    readonly property string label: root.field === 62 ? qsTr("Shut off") : root.field === 64 ? qsTr("Danger") : root.field === 63 ? qsTr("Access and keys") : root.field === 61 ? qsTr("Assembly point") : root.field === 66 ? qsTr("Way there") : qsTr("What it is")
    readonly property string sign: root.field === 62 ? "bolt" : root.field === 64 ? "alert-triangle" : root.field === 63 ? "key" : root.field === 61 ? "assembly-point" : root.field === 66 ? "truck" : "info-circle"

    spacing: Theme.tight
    topPadding: Theme.spacing

    Item {
        width: root.width
        height: Math.max(icon.height, caption.height)

        Icon {
            id: icon
            anchors.verticalCenter: parent.verticalCenter
            name: root.sign
            size: Theme.largeIcon
            color: root.grave ? Theme.danger : Theme.ink
        }
        AppLabel {
            id: caption
            anchors.verticalCenter: parent.verticalCenter
            x: icon.width + Theme.gap
            width: parent.width - x
            text: root.disputed ? qsTr("%1 (two versions)").arg(root.label) : root.label
            font.pixelSize: Theme.stepSize
            color: root.grave ? Theme.danger : Theme.ink
            strong: true
            Accessible.role: Accessible.Heading
        }
    }
    AppLabel {
        width: root.width
        text: root.words
    }
}
