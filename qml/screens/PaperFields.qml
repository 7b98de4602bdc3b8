// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Where somebody types what lies in the safe: the recovery words, two of three sheets, or, where it will do,
/// the words from the envelope; and what is not right about it yet.
Column {
    id: root

    property bool envelopeToo: false
    readonly property string papers: typed.papers
    readonly property bool ready: typed.state === RecoveryPapers.Sheet || (root.envelopeToo && typed.state === RecoveryPapers.Envelope)

    signal accepted

    function clear(): void {
        first.clear();
        second.clear();
    }

    /// What is not right yet about what was typed, or what it will do.
    function said(state: int): string {
        switch (state) {
        case RecoveryPapers.Mistaken:
            return qsTr("Not right yet: group %1").arg(typed.wrongGroups);
        case RecoveryPapers.OneOfThree:
            return qsTr("This is one of three sheets. Type another one of them below.");
        case RecoveryPapers.Same:
            return qsTr("This is the same sheet twice. Another one of the three is needed.");
        case RecoveryPapers.Mixed:
            return qsTr("These two sheets do not belong together: they are of different sets.");
        case RecoveryPapers.Envelope:
            return root.envelopeToo ? qsTr("The words from the envelope open the handbook for reading, for an hour. Everybody is told.") : qsTr("These are the words from the envelope. The recovery words are needed here.");
        default:
            return "";
        }
    }

    spacing: Theme.gap

    RecoveryPapers {
        id: typed
        first: first.text
        second: second.text
    }
    AppTextField {
        id: first
        width: parent.width
        label: root.envelopeToo ? qsTr("Recovery words, or the words from the envelope") : qsTr("Recovery words")
        onAccepted: root.accepted()
    }
    AppTextField {
        id: second
        width: parent.width
        visible: typed.wantsSecond
        label: qsTr("Another of the three sheets")
        onAccepted: root.accepted()
    }
    AppLabel {
        width: parent.width
        visible: text.length > 0
        text: root.said(typed.state)
        color: Theme.attention
        font.pixelSize: Theme.smallSize
    }
}
