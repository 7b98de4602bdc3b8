// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design
import QtQuick.Templates as T

/// What every button has in common. `label` is drawn by our own plain text, never by a control of Qt.
T.AbstractButton {
    id: root

    property string label
    property string iconName
    property color fill: Theme.action
    property color fillPressed: Theme.actionPressed
    property color inkColor: Theme.actionInk
    property color edgeColor: "transparent"

    implicitWidth: Math.max(Theme.touchTarget, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    topPadding: Theme.spacing
    bottomPadding: Theme.spacing
    opacity: root.enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        id: inside
        readonly property real signWidth: sign.visible ? sign.width + Theme.spacing : 0
        readonly property real wordsWidth: Math.ceil(measured.advanceWidth) + 1

        implicitWidth: inside.wordsWidth + inside.signWidth
        implicitHeight: Math.max(words.implicitHeight, sign.visible ? sign.height : 0)

        TextMetrics { // what words.implicitWidth says depends on its width, which depends on this
            id: measured
            font: words.font
            text: root.label
        }
        Row {
            anchors.centerIn: parent
            spacing: Theme.spacing

            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName.length > 0
                name: root.iconName
                size: Theme.iconSize
                color: root.inkColor
            }
            AppLabel {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(inside.wordsWidth, root.availableWidth - inside.signWidth)
                visible: root.label.length > 0
                text: root.label
                color: root.inkColor
                strong: true
                horizontalAlignment: sign.visible ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? root.fillPressed : root.fill
        border.width: Theme.stroke
        border.color: root.edgeColor

        FocusRing {
            shown: root.visualFocus
        }
    }
}
