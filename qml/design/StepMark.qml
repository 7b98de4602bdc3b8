// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// The state of a step, told by shape and colour; `word` says it in letters. Numbers are those of StepState.
Rectangle {
    id: root

    enum State {
        ToDo,
        Doing,
        Done,
        Deferred,
        Blocked,
        Overridden,
        NotApplicable
    }

    required property int step
    property bool disputed: false
    property string number
    property int size: Theme.iconSize + Theme.spacing
    readonly property string word: MarkWords.step(root.step, root.disputed)
    readonly property string sign: root.disputed ? "alert-triangle" : root.step === StepMark.Doing ? "player-play" : root.step === StepMark.Done ? "check" : root.step === StepMark.Deferred ? "clock" : root.step === StepMark.Blocked ? "ban" : root.step === StepMark.Overridden ? "arrow-forward-up" : root.step === StepMark.NotApplicable ? "minus" : ""
    readonly property color tone: root.disputed || root.step === StepMark.Deferred || root.step === StepMark.Overridden ? Theme.attention : root.step === StepMark.Done ? Theme.safe : root.step === StepMark.Blocked ? Theme.danger : root.step === StepMark.NotApplicable ? Theme.inkSoft : Theme.ink
    readonly property bool filled: root.step === StepMark.Done && !root.disputed

    implicitWidth: root.size
    implicitHeight: root.size
    radius: root.step === StepMark.Blocked || root.disputed ? Theme.tight : root.size / 2
    color: root.filled ? Theme.safeFill : "transparent"
    border.width: root.filled ? 0 : Theme.stroke
    border.color: root.step === StepMark.ToDo && !root.disputed ? Theme.edge : root.tone

    Icon {
        anchors.centerIn: parent
        visible: root.sign.length > 0
        name: root.sign
        size: Math.round(root.size * 0.68)
        color: root.filled ? Theme.safeInk : root.tone
    }
    Figures {
        anchors.centerIn: parent
        visible: root.sign.length === 0 && root.number.length > 0
        text: root.number
        font.pixelSize: Math.round(root.size * 0.5)
        lineHeight: 1
        Accessible.ignored: true
    }
}
