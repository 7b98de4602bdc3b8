// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Uitwijk.Design

/// Something has its time now: one line over every screen, that leads to where it is seen to.
T.AbstractButton {
    id: root

    required property string said
    required property string leadsTo
    property string iconName: "clock"

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.spacing)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.said
    Accessible.description: root.leadsTo
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            name: root.iconName
            size: Theme.iconSize
            color: Theme.attention
        }
        AppLabel {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: sign.x + sign.width + Theme.spacing
            width: root.width - words.x - Theme.margin
            text: root.said
            color: Theme.attention
            font.pixelSize: Theme.quietSize
            strong: true
            lineHeight: 1.1
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        color: Theme.attentionWash

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
