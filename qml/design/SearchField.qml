// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// The one box that searches everything.
AppTextField {
    id: root

    label: qsTr("Search")
    hint: qsTr("Search")
    hideLabel: true
    inset: Theme.iconSize + Theme.spacing
    endInset: Theme.touchTarget
    inputMethodHints: Qt.ImhNoPredictiveText

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        name: "search"
        size: Theme.iconSize
        color: Theme.inkSoft
    }
    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text.length > 0
        label: qsTr("Clear")
        iconName: "x"
        onClicked: {
            root.clear();
            root.takeFocus();
        }
    }
}
