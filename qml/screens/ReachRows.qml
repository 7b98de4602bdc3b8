// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Reaching others on the board of an incident: a line each, that leads to the screen.
Column {
    id: root

    required property string incidentId

    SentTextsModel {
        id: sent
        incidentId: root.incidentId
    }
    ListRow {
        inset: 0
        width: root.width
        iconName: "message"
        label: qsTr("Texts to send")
        known: sent.ready
        detail: sent.count > 0 ? qsTr("%n went out", "", sent.count) : qsTr("To staff, customers, press, neighbours, authorities")
        onClicked: Router.openMessages(root.incidentId)
    }
    DutyRow {
        width: root.width
    }
    ListRow {
        inset: 0
        width: root.width
        iconName: "help-circle"
        label: qsTr("Who can do it?")
        detail: qsTr("Substitutes by skill and certificate")
        onClicked: Router.openSkills()
    }
}
