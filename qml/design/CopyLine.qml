// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design
import QtQuick.Templates as T

/// How old this copy is and what still waits to be shared. On every screen; touching it asks for the sync page.
T.AbstractButton {
    id: root

    required property string label
    property bool waiting: false

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.tight)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.description: qsTr("Opens the sync page")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            name: root.waiting ? "exchange" : "cloud-check"
            size: Theme.smallSize + Theme.tight
            color: Theme.inkSoft
        }
        AppLabel {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: sign.x + sign.width + Theme.spacing
            width: root.width - words.x - Theme.margin
            text: root.label
            font.pixelSize: Theme.quietSize
            lineHeight: 1.1
            soft: true
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        color: root.down ? Theme.pressed : Theme.raised

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
