// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// The whole log of an incident.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Log")

    ScrollColumn {
        anchors.fill: parent

        JournalLines {
            width: parent.width
            incidentId: root.incidentId
            limit: 1000
            whole: true
        }
    }
}
