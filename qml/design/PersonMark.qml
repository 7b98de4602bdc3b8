// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// Where a person is, told by shape and colour; `word` says it in letters. Numbers are those of Whereabouts.
Rectangle {
    id: root

    enum State {
        NotSeen,
        Seen,
        NeedsHelp,
        Away
    }

    required property int whereabouts
    property int size: Theme.iconSize + Theme.spacing
    readonly property string word: MarkWords.person(root.whereabouts)
    readonly property string sign: root.whereabouts === PersonMark.Seen ? "check" : root.whereabouts === PersonMark.NeedsHelp ? "first-aid-kit" : root.whereabouts === PersonMark.Away ? "minus" : ""
    readonly property color tone: root.whereabouts === PersonMark.Seen ? Theme.safe : root.whereabouts === PersonMark.NeedsHelp ? Theme.danger : root.whereabouts === PersonMark.Away ? Theme.inkSoft : Theme.ink
    readonly property bool filled: root.whereabouts === PersonMark.Seen

    implicitWidth: root.size
    implicitHeight: root.size
    radius: root.whereabouts === PersonMark.NeedsHelp ? Theme.tight : root.size / 2
    color: root.filled ? Theme.safeFill : "transparent"
    border.width: root.filled ? 0 : Theme.stroke
    border.color: root.whereabouts === PersonMark.NotSeen ? Theme.edge : root.tone

    Icon {
        anchors.centerIn: parent
        visible: root.sign.length > 0
        name: root.sign
        size: root.size - Theme.spacing
        color: root.filled ? Theme.safeInk : root.tone
    }
}
