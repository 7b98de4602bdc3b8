// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One checklist among an incident's plans: how far it is, or that a touch starts it.
ListRow {
    id: root

    required property string planKind
    required property string unit
    required property string checklistId
    required property string title
    required property string role
    required property bool mine
    required property bool elsewhere
    required property string runId
    required property int list
    required property int steps
    required property int settled
    required property bool setAside

    readonly property bool started: root.runId.length > 0
    readonly property string whom: root.mine ? qsTr("for you: %1").arg(root.role) : root.elsewhere ? qsTr("%1, for another site").arg(root.role) : root.role

    inset: 0
    leads: root.started
    opacity: root.setAside ? 0.7 : 1
    label: root.title
    detail: root.setAside ? qsTr("set aside: another variant") : root.whom
    trailing: root.started ? qsTr("%1 of %2").arg(root.settled).arg(root.steps) : qsTr("Start")
    iconName: !root.started ? "player-play" : root.settled === root.steps ? "check" : "list-check"
    signColor: !root.started ? (root.mine ? Theme.ink : Theme.edge) : root.settled === root.steps ? Theme.safe : Theme.inkSoft
}
