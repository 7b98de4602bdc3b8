// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// What the answers so far come to, and why.
Banner {
    id: root

    required property int verdict
    required property string because

    visible: root.verdict > 0
    kind: root.verdict === 3 ? StatusChip.Danger : root.verdict === 2 ? StatusChip.Attention : StatusChip.Neutral
    iconName: root.verdict === 1 ? "info-circle" : "urgent"
    label: root.because.length > 0 ? qsTr("%1 because of %2").arg(Words.verdict(root.verdict)).arg(root.because) : Words.verdict(root.verdict)
    detail: root.verdict === 3 ? qsTr("The crisis team leads. Call it together.") : root.verdict === 2 ? qsTr("Handled by the normal lines, with extra attention.") : qsTr("Handled by the normal lines.")
}
