// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What somebody reads out to another: large, alone on its card.
Rectangle {
    id: root

    required property string label
    required property string value
    property string detail

    visible: root.value.length > 0
    implicitWidth: 320
    implicitHeight: words.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.hair
    border.color: Theme.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.value)
    Accessible.description: root.detail

    Column {
        id: words
        x: Theme.margin
        y: Theme.gap
        width: root.width - 2 * Theme.margin

        AppLabel {
            width: parent.width
            text: root.label
            font.pixelSize: Theme.smallSize
            soft: true
            Accessible.ignored: true
        }
        Figures {
            width: parent.width
            text: root.value
            font.pixelSize: root.value.length > 16 ? Theme.titleSize : Theme.dictateSize
            wrapMode: Text.WrapAnywhere
            lineHeight: 1.1
            Accessible.ignored: true
        }
        AppLabel {
            width: parent.width
            visible: root.detail.length > 0
            text: root.detail
            font.pixelSize: Theme.smallSize
            soft: true
            Accessible.ignored: true
        }
    }
}
