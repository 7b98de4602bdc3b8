// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// How one contact of the running tree stands.
ListRow {
    id: root

    required property string contactId
    required property string name
    required property int turn
    required property int outcome
    required property string number
    required property bool isPrivate
    required property string due
    required property string callerId
    required property string caller
    required property bool isMine
    required property bool disputed
    required property string saidBy
    required property string saidAt
    required depth

    readonly property string said: root.saidBy.length > 0 ? qsTr("%1 · %2 · %3").arg(CallWords.outcome(root.outcome)).arg(root.saidBy).arg(root.saidAt) : ""

    inset: 0
    leads: false
    label: root.name
    detail: (root.disputed ? qsTr("Callers disagree") + "\n" : "") + CallWords.turn(root.turn, root.caller, root.due) + (root.said.length > 0 ? "\n" + root.said : "")
    iconName: root.disputed ? "alert-triangle" : root.turn === 4 ? "check" : root.turn === 5 ? "ban" : root.turn === 6 ? "x" : root.turn === 2 ? "phone-call" : root.turn === 1 ? "clock" : root.turn === 3 ? "circle" : "phone"
    signColor: root.disputed || root.turn === 6 || root.turn === 5 ? Theme.attention : root.turn === 4 ? Theme.safe : root.turn === 0 ? Theme.danger : Theme.inkSoft
}
