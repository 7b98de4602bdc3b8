// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What the board says of the team: who is on and is to be relieved, what happened since you left, and what is
/// to be learned.
Column {
    id: root

    required property string incidentId

    ReliefModel {
        id: team
        incidentId: root.incidentId
    }
    HandoverModel {
        id: handover
        onlySince: true
        incidentId: root.incidentId
    }
    FindingListModel {
        id: findings
        incidentId: root.incidentId
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "user"
        signColor: team.due > 0 ? Theme.attention : Theme.inkSoft
        label: qsTr("Who is on")
        known: team.ready
        detail: team.due > 0 ? qsTr("Relief due: %1").arg(team.next) : team.on > 0 ? qsTr("Nobody is to be relieved yet") : qsTr("Nobody is")
        trailing: team.on > 0 ? qsTr("%n on", "", team.on) : ""
        onClicked: Router.openRelief(root.incidentId)
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "exchange"
        label: qsTr("Hand over")
        known: handover.ready
        detail: handover.since.length > 0 ? qsTr("Others, %1").arg(handover.since) : qsTr("What who takes over reads first")
        onClicked: Router.openHandover(root.incidentId)
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "history"
        label: qsTr("Review")
        detail: qsTr("What went well or did not, from the log")
        trailing: findings.count > 0 ? findings.count.toString() : ""
        onClicked: Router.openReview(root.incidentId)
    }
}
