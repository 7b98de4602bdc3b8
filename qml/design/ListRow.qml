// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design
import QtQuick.Templates as T

/// One line of a list that leads somewhere.
T.AbstractButton {
    id: root

    required property string label
    property string detail
    property string trailing
    property string iconName
    property color signColor: Theme.inkSoft
    property bool leads: true
    property bool selected: false
    property int depth: 0

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget + Theme.spacing, root.implicitContentHeight + 2 * Theme.gap)
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    leftPadding: Theme.margin + root.depth * Theme.block
    rightPadding: Theme.margin
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.trailing.length > 0 ? root.label + ", " + root.trailing : root.label
    Accessible.description: root.detail
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        implicitHeight: Math.max(sign.visible ? sign.height : 0, words.implicitHeight)

        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName.length > 0
            name: root.iconName
            size: Theme.iconSize
            color: root.signColor
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: sign.visible ? sign.width + Theme.gap : 0
            width: parent.width - words.x - (tail.visible ? tail.width + Theme.spacing : 0) - (arrow.visible ? arrow.width + Theme.tight : 0)

            AppLabel {
                width: parent.width
                text: root.label
                strong: root.detail.length > 0
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
        Figures {
            id: tail
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: arrow.visible ? arrow.left : parent.right
            anchors.rightMargin: arrow.visible ? Theme.tight : 0
            width: Math.min(tail.implicitWidth, root.availableWidth * 0.4)
            horizontalAlignment: Text.AlignRight
            visible: root.trailing.length > 0
            text: root.trailing
            font.pixelSize: Theme.smallSize
            soft: true
            Accessible.ignored: true
        }
        Icon {
            id: arrow
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            visible: root.leads
            name: "chevron-right"
            size: Theme.iconSize
            color: Theme.edge
        }
    }
    background: Rectangle {
        color: root.down ? Theme.pressed : root.selected ? Theme.raised : "transparent"

        Rectangle {
            visible: root.selected
            width: Theme.tight
            height: parent.height
            color: Theme.ink
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: root.leftPadding
            anchors.right: parent.right
            height: Theme.hair
            color: Theme.line
        }
        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
