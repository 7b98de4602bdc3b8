// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// A state in a word, with a sign and a colour that say the same.
Rectangle {
    id: root

    enum Kind {
        Neutral,
        Safe,
        Attention,
        Danger,
        Exercise
    }

    required property string label
    property string iconName
    property int kind: StatusChip.Neutral
    readonly property color inkColor: root.kind === StatusChip.Safe ? Theme.safe : root.kind === StatusChip.Attention ? Theme.attention : root.kind === StatusChip.Danger ? Theme.danger : root.kind === StatusChip.Exercise ? Theme.exercise : Theme.ink
    readonly property color wash: root.kind === StatusChip.Safe ? Theme.safeWash : root.kind === StatusChip.Attention ? Theme.attentionWash : root.kind === StatusChip.Danger ? Theme.dangerWash : root.kind === StatusChip.Exercise ? Theme.exerciseWash : Theme.raised

    implicitWidth: words.implicitWidth + (sign.visible ? sign.width + Theme.tight : 0) + 2 * Theme.spacing
    implicitHeight: words.height + Theme.tight
    radius: Theme.tight
    color: root.wash
    border.width: Theme.hair
    border.color: root.inkColor
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.spacing
        visible: root.iconName.length > 0
        name: root.iconName
        size: Theme.smallSize + Theme.tight
        color: root.inkColor
    }
    AppLabel {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: sign.visible ? sign.x + sign.width + Theme.tight : Theme.spacing
        width: Math.min(words.implicitWidth, root.width - words.x - Theme.spacing)
        text: root.label
        font.pixelSize: Theme.smallSize
        color: root.inkColor
        strong: true
        Accessible.ignored: true
    }
}
