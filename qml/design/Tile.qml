// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design
import QtQuick.Templates as T

/// One large thing to choose: a sign and a few words.
T.AbstractButton {
    id: root

    required property string label
    property string detail
    property string iconName
    property color signColor: Theme.ink

    implicitWidth: 160
    implicitHeight: Math.max(2 * Theme.touchTarget, root.implicitContentHeight + 2 * Theme.margin)
    padding: Theme.margin
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.description: root.detail
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Column {
        spacing: Theme.spacing

        Icon {
            visible: root.iconName.length > 0
            name: root.iconName
            size: Theme.largeIcon
            color: root.signColor
        }
        AppLabel {
            width: parent.width
            text: root.label
            font.pixelSize: Theme.bodySize
            strong: true
            lineHeight: 1.1
            Accessible.ignored: true
        }
        AppLabel {
            width: parent.width
            visible: root.detail.length > 0
            text: root.detail
            font.pixelSize: Theme.smallSize
            soft: true
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
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
