// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// Something the reader should know now: what happened, what is safe, what to do next.
Rectangle {
    id: root

    required property string label
    property string detail
    property string iconName: "info-circle"
    property string actionLabel
    property int kind: StatusChip.Neutral
    readonly property color inkColor: root.kind === StatusChip.Safe ? Theme.safe : root.kind === StatusChip.Attention ? Theme.attention : root.kind === StatusChip.Danger ? Theme.danger : root.kind === StatusChip.Exercise ? Theme.exercise : Theme.ink

    signal acted

    implicitWidth: 320
    implicitHeight: body.height + 2 * Theme.gap
    radius: Theme.radius
    color: root.kind === StatusChip.Safe ? Theme.safeWash : root.kind === StatusChip.Attention ? Theme.attentionWash : root.kind === StatusChip.Danger ? Theme.dangerWash : root.kind === StatusChip.Exercise ? Theme.exerciseWash : Theme.raised
    border.width: Theme.hair
    border.color: root.inkColor
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.label
    Accessible.description: root.detail

    Icon {
        id: sign
        x: Theme.gap
        y: Theme.gap
        name: root.iconName
        size: Theme.iconSize
        color: root.inkColor
    }
    Column {
        id: body
        x: sign.x + sign.width + Theme.spacing
        y: Theme.gap
        width: root.width - body.x - Theme.gap
        spacing: Theme.tight

        AppLabel {
            width: parent.width
            text: root.label
            color: root.inkColor
            strong: true
            Accessible.ignored: true
        }
        AppLabel {
            width: parent.width
            visible: root.detail.length > 0
            text: root.detail
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
        SecondaryButton {
            width: Math.min(implicitWidth, parent.width)
            visible: root.actionLabel.length > 0
            label: root.actionLabel
            onClicked: root.acted()
        }
    }
}
