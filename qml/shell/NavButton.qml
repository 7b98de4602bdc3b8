// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Uitwijk.Design

/// A way to one of the app's places.
T.AbstractButton {
    id: root

    required property string label
    required property string iconName
    property bool here: false
    property bool wide: false

    implicitWidth: 72
    implicitHeight: Math.max(Theme.touchTarget + Theme.spacing, content.implicitHeight + 2 * Theme.tight)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.label
    Accessible.selected: root.here
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Column {
        id: content
        spacing: Theme.tight / 2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.iconName
            size: Theme.iconSize
            color: root.here ? Theme.ink : Theme.inkSoft
        }
        AppLabel {
            width: parent.width
            text: root.label
            font.pixelSize: Theme.navSize
            horizontalAlignment: Text.AlignHCenter
            color: root.here ? Theme.ink : Theme.inkSoft
            strong: root.here
            lineHeight: 1
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        color: root.down ? Theme.pressed : "transparent"

        Rectangle {
            visible: root.here
            width: root.wide ? Theme.tight : parent.width
            height: root.wide ? parent.height : Theme.tight
            color: Theme.ink
        }
        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
    topPadding: Theme.spacing
    bottomPadding: Theme.tight
}
