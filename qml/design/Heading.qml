// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// What a page is about: a sign, its name large, a quiet line below.
Item {
    id: root

    required property string label
    property string detail
    property string iconName
    property color signColor: Theme.inkSoft

    implicitWidth: 320
    implicitHeight: Math.max(sign.visible ? sign.height : 0, words.height)

    Icon {
        id: sign
        visible: root.iconName.length > 0
        name: root.iconName
        size: Theme.largeIcon
        color: root.signColor
    }
    Column {
        id: words
        x: sign.visible ? sign.width + Theme.gap : 0
        width: root.width - words.x
        spacing: Theme.tight

        AppLabel {
            width: parent.width
            text: root.label
            font.pixelSize: Theme.titleSize
            strong: true
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        AppLabel {
            width: parent.width
            visible: root.detail.length > 0
            text: root.detail
            soft: true
        }
    }
}
