// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// Nothing here yet, and the next useful act.
Column {
    id: root

    required property string label
    property string detail
    property string iconName: "info-circle"
    property string actionLabel

    signal acted

    spacing: Theme.gap
    padding: Theme.block

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: root.iconName
        size: Theme.largeIcon
        color: Theme.edge
    }
    AppLabel {
        width: root.width - 2 * root.padding
        text: root.label
        horizontalAlignment: Text.AlignHCenter
        strong: true
    }
    AppLabel {
        width: root.width - 2 * root.padding
        visible: root.detail.length > 0
        text: root.detail
        horizontalAlignment: Text.AlignHCenter
        soft: true
    }
    SecondaryButton {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, root.width - 2 * root.padding)
        visible: root.actionLabel.length > 0
        label: root.actionLabel
        onClicked: root.acted()
    }
}
