// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App

/// Whether what runs beside an incident is the same event: asked before more is done twice.
Column {
    id: root

    required property string incidentId

    EventState {
        id: event
        incidentId: root.incidentId
    }
    DecideActions {
        id: actions
    }
    FailureText {
        width: parent.width
        failure: actions.failure
        actionLabel: qsTr("Understood")
        onActed: actions.dismissFailure()
    }
    Repeater {
        model: event.offers

        JoinOffer {
            width: root.width
            onJoined: actions.join(root.incidentId, incidentId)
            onRefused: actions.notTheSame(root.incidentId, incidentId)
        }
    }
}
