// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Six digits that two people compare aloud: large, in groups of three, read out one by one.
Rectangle {
    id: root

    required property string label
    required property string digits

    visible: root.digits.length > 0
    implicitWidth: 320
    implicitHeight: words.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.hair
    border.color: Theme.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.digits.split("").join(" "))

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
            text: root.digits.slice(0, 3) + " " + root.digits.slice(3)
            font.pixelSize: Theme.dictateSize
            font.letterSpacing: Theme.tight / 2
            lineHeight: 1.1
            Accessible.ignored: true
        }
    }
}
