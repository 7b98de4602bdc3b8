// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Uitwijk.Design

/// People before things: asks on every screen until it is answered.
T.AbstractButton {
    id: root

    required property int notSeen
    required property int needHelp
    readonly property string asked: root.needHelp > 0 ? qsTr("Is everybody accounted for? %1, %2").arg(qsTr("%n not seen", "", root.notSeen)).arg(qsTr("%n need help", "", root.needHelp)) : qsTr("Is everybody accounted for? %1").arg(qsTr("%n not seen", "", root.notSeen))

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.spacing)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.asked
    Accessible.description: qsTr("Opens the roll call")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            name: "users"
            size: Theme.iconSize
            color: Theme.attention
        }
        AppLabel {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: sign.x + sign.width + Theme.spacing
            width: root.width - words.x - Theme.margin
            text: root.asked
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
