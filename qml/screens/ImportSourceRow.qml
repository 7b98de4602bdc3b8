// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One file or folder that was chosen, and why it was not read when it was not.
Item {
    id: root

    required property string name
    required property bool folder
    required property bool refused
    required property string what
    required property string next
    required property string detail

    implicitHeight: root.refused ? refusal.height : words.height

    Row {
        id: words
        visible: !root.refused
        width: root.width
        spacing: Theme.spacing

        Icon {
            id: sign
            name: "file-text"
            size: Theme.iconSize
            color: Theme.inkSoft
        }
        Column {
            width: root.width - sign.width - Theme.spacing

            AppLabel {
                width: parent.width
                text: root.name
                strong: true
                lineHeight: 1.1
                Accessible.role: Accessible.Heading
            }
            AppLabel {
                width: parent.width
                visible: root.detail.length > 0
                text: root.detail
                font.pixelSize: Theme.smallSize
                soft: true
            }
        }
    }
    Banner {
        id: refusal
        visible: root.refused
        width: root.width
        kind: StatusChip.Attention
        iconName: "alert-triangle"
        label: qsTr("%1 is not imported").arg(root.name)
        detail: qsTr("%1. %2").arg(root.what).arg(root.next)
    }
}
