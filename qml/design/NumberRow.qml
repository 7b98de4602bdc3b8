// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design
import QtQuick.Templates as T

/// A telephone number, huge and grouped as it is spoken. Touching it asks to call.
T.AbstractButton {
    id: root

    required property string label
    required property string number
    property string caption: root.label
    property string detail
    property bool first: false
    property string sign: "phone"

    implicitWidth: 320
    implicitHeight: words.implicitHeight + 2 * Theme.gap
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Call %1, %2").arg(root.number).arg(root.caption)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            width: root.width - 2 * Theme.margin - Theme.touchTarget

            AppLabel {
                width: parent.width
                text: root.caption
                font.pixelSize: Theme.smallSize
                soft: true
                Accessible.ignored: true
            }
            Figures {
                width: parent.width
                text: root.number
                font.pixelSize: root.first ? Theme.dictateSize : Theme.titleSize
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
        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.touchTarget
            height: width
            radius: width / 2
            color: root.first ? Theme.dangerFill : "transparent"
            border.width: root.first ? 0 : Theme.stroke
            border.color: Theme.danger

            Icon {
                anchors.centerIn: parent
                name: root.sign
                size: Theme.iconSize
                color: root.first ? Theme.dangerInk : Theme.danger
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : Theme.raised
        border.width: Theme.hair
        border.color: Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }
}
