// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Uitwijk.Design

/// Something that is wanted or not: a box with a tick when it is. What stands in it may say more below.
T.AbstractButton {
    id: root

    required property string label
    property string detail
    property string iconName
    property bool ticked: false
    property bool choosable: true ///< otherwise it is only told
    readonly property int wordsWidth: words.width
    default property alias more: below.data

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget, words.height + 2 * Theme.spacing)
    focusPolicy: root.choosable ? Qt.StrongFocus : Qt.NoFocus
    enabled: root.choosable
    Accessible.role: root.choosable ? Accessible.CheckBox : Accessible.StaticText
    Accessible.name: root.label
    Accessible.description: root.detail
    Accessible.checkable: root.choosable
    Accessible.checked: root.ticked
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        Rectangle {
            id: box
            visible: root.choosable
            y: Theme.spacing
            width: Theme.iconSize
            height: Theme.iconSize
            radius: Theme.tight
            color: root.ticked ? Theme.ink : "transparent"
            border.width: Theme.stroke
            border.color: root.ticked ? Theme.ink : Theme.edge

            Icon {
                anchors.centerIn: parent
                visible: root.ticked
                name: "check"
                size: Theme.iconSize - 2 * Theme.stroke
                color: Theme.surface
            }
        }
        Icon {
            id: sign
            x: box.visible ? box.width + Theme.spacing : 0
            y: Theme.spacing
            visible: root.iconName.length > 0 && Theme.textScale < 1.6
            name: root.iconName
            size: Theme.iconSize
            color: Theme.inkSoft
        }
        Column {
            id: words
            x: sign.visible ? sign.x + sign.width + Theme.spacing : box.visible ? box.width + Theme.gap : 0
            y: Theme.spacing
            width: parent.width - words.x
            spacing: Theme.tight

            AppLabel {
                width: parent.width
                text: root.label
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
            Column {
                id: below
                width: parent.width
                spacing: Theme.tight
                visible: children.length > 0
            }
        }
    }
    background: Rectangle {
        color: root.down ? Theme.pressed : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.line
        }
        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
