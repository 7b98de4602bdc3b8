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
    property bool known: true ///< what it tells was read: before that it says nothing, least of all that there is none
    property string iconName
    property color signColor: Theme.inkSoft
    property real signTurn: 0 ///< of the sign, clockwise in degrees
    property bool leads: true
    property bool soft: false ///< not for now: grey
    property bool selected: false
    property int depth: 0
    property string heading ///< of the group that begins with this row: sections of a ListView cannot be bound components in Qt 6.4
    property int inset: Theme.margin
    readonly property string told: root.known ? root.detail : root.detail.length > 0 ? " " : "" ///< its room is kept
    readonly property string tailing: root.known ? root.trailing : ""
    readonly property bool crowded: Theme.textScale >= 1.6 && root.width < Theme.compactWidth

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget + Theme.spacing, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    topPadding: Theme.gap + (above.visible ? above.height : 0)
    bottomPadding: Theme.gap
    leftPadding: root.inset + root.depth * (root.crowded ? Theme.gap : Theme.block)
    rightPadding: root.inset
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.tailing.length > 0 ? root.label + ", " + root.tailing : root.label
    Accessible.description: root.told.trim()
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    SectionHeader {
        id: above
        visible: root.heading.length > 0
        x: root.inset
        width: root.width - 2 * root.inset
        topPadding: Theme.margin
        text: root.heading
    }
    contentItem: Item {
        implicitHeight: Math.max(sign.visible ? sign.height : 0, words.implicitHeight)

        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName.length > 0 && !root.crowded
            name: root.iconName
            size: Theme.iconSize
            color: root.known ? root.signColor : Theme.inkSoft
            rotation: root.signTurn
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: sign.visible ? sign.width + Theme.gap : 0
            width: parent.width - words.x - (tail.visible ? tail.width + Theme.spacing : 0) - (arrow.visible ? arrow.width + Theme.tight : 0)

            AppLabel {
                width: parent.width
                text: root.label
                strong: root.detail.length > 0 && !root.soft
                soft: root.soft
                lineHeight: 1.1
                Accessible.ignored: true
            }
            AppLabel {
                width: parent.width
                visible: root.told.length > 0
                text: root.told
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
            visible: root.tailing.length > 0
            text: root.tailing
            font.pixelSize: Theme.smallSize
            soft: true
            Accessible.ignored: true
        }
        Icon {
            id: arrow
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            visible: root.leads && !root.crowded
            name: "chevron-right"
            size: Theme.iconSize
            color: Theme.edge
        }
    }
    background: Rectangle {
        color: root.down ? Theme.pressed : root.selected ? Theme.raised : "transparent"

        Loader {
            active: root.selected
            y: above.visible ? above.height : 0
            width: Theme.tight
            height: parent.height - y
            sourceComponent: Rectangle {
                color: Theme.ink
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: root.leftPadding
            anchors.right: parent.right
            height: Theme.hair
            color: Theme.line
        }
        Loader {
            anchors.fill: parent
            active: root.visualFocus
            sourceComponent: FocusRing {
                anchors.margins: 0
                shown: true
            }
        }
    }
}
