// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What the board says of decisions, duties to report and the report.
Column {
    id: root

    required property string incidentId

    DecisionModel {
        id: decisions
        incidentId: root.incidentId
    }
    LegalClockModel {
        id: clocks
        incidentId: root.incidentId
    }
    TimeLeft {
        id: check
        due: decisions.nextCheck
    }
    TimeLeft {
        id: duty
        due: clocks.nextDue
    }
    ListRow {
        width: parent.width
        inset: 0
        iconName: "flag"
        signColor: check.over ? Theme.attention : Theme.inkSoft
        label: qsTr("Decisions")
        known: decisions.ready
        detail: check.over ? qsTr("Does it work? An effect is to be looked at now") : decisions.nextCheck > 0 ? qsTr("Next effect to look at: %1").arg(decisions.nextTime) : decisions.count > 0 ? qsTr("No effect waits to be looked at") : qsTr("None yet")
        trailing: decisions.count > 0 ? decisions.count.toString() : ""
        onClicked: Router.openDecisions(root.incidentId)
    }
    ListRow {
        width: parent.width
        visible: clocks.count > 0
        inset: 0
        iconName: "clock"
        signColor: duty.over ? Theme.danger : clocks.disputed > 0 ? Theme.attention : Theme.inkSoft
        label: qsTr("Duties to report")
        detail: clocks.running > 0 ? qsTr("%1: %2").arg(clocks.nextTitle).arg(duty.words) : qsTr("None runs; look whether one applies")
        trailing: clocks.running > 0 ? clocks.running.toString() : ""
        onClicked: Router.openClocks(root.incidentId)
    }
    ListRow {
        width: parent.width
        inset: 0
        iconName: "message"
        label: qsTr("Report")
        detail: qsTr("To read to the emergency services, or to send")
        onClicked: Router.openReport(root.incidentId)
    }
}
