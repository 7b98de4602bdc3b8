// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Who of the team is on, since when, and who relieves them.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Who is on")

    ReliefActions {
        id: actions
    }
    LazySheet {
        id: answers

        ReliefAnswers {
            onRelieved: (personId, byId, until) => actions.relieve(root.incidentId, personId, byId, until)
            onWentOn: (personId, until) => actions.goOn(root.incidentId, personId, until)
            onWentOff: personId => actions.goOff(root.incidentId, personId)
        }
    }
    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.spacing

        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : team.failure
        }
        AppLabel {
            width: parent.width
            text: qsTr("After eight hours a relief is asked for. Who writes into the log is on without saying so.")
            soft: true
        }
        Repeater {
            model: ReliefModel {
                id: team
                incidentId: root.incidentId
            }

            ListRow {
                id: row

                required property string personId
                required property string name
                required property bool on
                required property bool implied
                required property bool disputed
                required property string since
                required property string other
                required property string reliefAt
                required property bool due
                readonly property string turn: !row.on ? (row.other.length > 0 ? qsTr("Off since %1, relieved by %2").arg(row.since).arg(row.other) : row.since.length > 0 ? qsTr("Off since %1").arg(row.since) : qsTr("Not on")) : row.implied ? qsTr("On since %1, by the log").arg(row.since) : row.other.length > 0 ? qsTr("On since %1, relieved %2").arg(row.since).arg(row.other) : qsTr("On since %1").arg(row.since)

                inset: 0
                width: root.width - 2 * root.side
                iconName: row.due ? "alert-triangle" : row.on ? "user" : "circle"
                signColor: row.due || row.disputed ? Theme.attention : row.on ? Theme.safe : Theme.inkSoft
                label: row.due ? qsTr("Relief due: %1").arg(row.name) : row.name
                detail: row.disputed ? qsTr("%1. People said different things of it").arg(row.turn) : row.turn
                trailing: row.on ? qsTr("until %1").arg(row.reliefAt) : ""
                onClicked: (answers.asked() as ReliefAnswers).ask(row.personId, row.name, row.on)
            }
        }
    }
}
