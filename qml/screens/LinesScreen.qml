// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The telephone lines: what is forwarded in an incident; without one, what is still to be undone.
AppScreen {
    id: root

    required property string incidentId
    readonly property int inner: root.width - 2 * root.side

    title: qsTr("Telephone lines")

    LineListModel {
        id: lines
        incidentId: root.incidentId
    }
    CallActions {
        id: actions
    }
    ScrollColumn {
        anchors.fill: parent

        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : lines.failure
        }
        AppLabel {
            width: parent.width
            visible: lines.count > 0
            text: root.incidentId.length > 0 ? qsTr("A line that is forwarded stays on the list until that is undone, after the incident too.") : qsTr("Still forwarded. Undo it, and say so.")
            soft: true
        }
        Repeater {
            model: lines

            LineCard {
                id: card
                width: root.inner
                onSaid: forwarding => actions.forward(card.ofIncident, card.lineId, forwarding)
                onOpened: Router.openObject(card.lineId)
            }
        }
        EmptyState {
            width: parent.width
            visible: lines.ready && lines.count === 0
            iconName: "phone"
            label: root.incidentId.length > 0 ? qsTr("No lines in the handbook") : qsTr("No line is forwarded")
            detail: root.incidentId.length > 0 ? qsTr("Write down for each number how its calls are sent on, and how that is undone.") : qsTr("Calls go where they always go.")
        }
    }
}
