// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

/// One of several: a ring with a dot when it is the chosen one.
T.AbstractButton {
    id: root

    required property string label
    property string detail
    property bool chosen: false

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.spacing)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.label
    Accessible.description: root.detail
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        Rectangle {
            id: ring
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.gap
            width: Theme.iconSize
            height: Theme.iconSize
            radius: width / 2
            color: "transparent"
            border.width: Theme.stroke
            border.color: root.chosen ? Theme.ink : Theme.edge

            Rectangle {
                anchors.centerIn: parent
                width: parent.width / 2
                height: width
                radius: width / 2
                visible: root.chosen
                color: Theme.ink
            }
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: ring.x + ring.width + Theme.gap
            width: root.width - words.x - Theme.gap

            AppLabel {
                width: parent.width
                text: root.label
                strong: root.chosen
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
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.chosen ? Theme.raised : "transparent"
        border.width: Theme.hair
        border.color: root.chosen ? Theme.edge : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }
}
