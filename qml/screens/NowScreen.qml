// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What now? Quiet: the few effects that a person can see, each a large tile. In an incident: the board.
AppScreen {
    id: root

    title: incident.running ? incident.title : qsTr("Now")

    CurrentIncident {
        id: incident
        chosen: Router.chosen
    }
    Loader {
        anchors.fill: parent
        active: incident.ready
        source: incident.running ? "IncidentBoard.qml" : "QuietBoard.qml"
    }
    FailureText {
        anchors.centerIn: parent
        width: root.width - 2 * root.side
        failure: incident.failure
    }
}
