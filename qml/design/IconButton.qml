// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design
import QtQuick.Templates as T

/// A sign to press. `label` is what it does, for those who do not see it.
T.AbstractButton {
    id: root

    required property string label
    required property string iconName
    property color inkColor: Theme.ink

    implicitWidth: Theme.touchTarget
    implicitHeight: Theme.touchTarget
    opacity: root.enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.iconSize
            color: root.inkColor
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
