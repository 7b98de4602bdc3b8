// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// The last look before a list that was done from memory is closed: is anything vital not confirmed?
Rectangle {
    id: root

    required property int open
    property int side: Theme.margin

    implicitHeight: words.height + 2 * Theme.gap
    color: root.open > 0 ? Theme.attentionWash : Theme.safeWash

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        x: root.side
        name: root.open > 0 ? "urgent" : "check"
        size: Theme.iconSize
        color: words.color
    }
    AppLabel {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: sign.x + sign.width + Theme.spacing
        width: root.width - words.x - root.side
        text: root.open > 0 ? qsTr("Before you close: %n vital line(s) not confirmed", "", root.open) : qsTr("All that is vital is confirmed")
        color: root.open > 0 ? Theme.attention : Theme.safe
        strong: true
    }
}
