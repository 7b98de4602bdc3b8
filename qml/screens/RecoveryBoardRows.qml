// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Recovery and workplaces on the board of an incident: a line each, that leads to the screen.
Column {
    id: root

    required property string incidentId
    property real now: Date.now()
    readonly property string clocks: RecoveryWords.clocks(check.rtoAt, check.mtpdAt, root.now)

    Timer {
        interval: 5000
        running: root.visible && check.toRestore > 0
        repeat: true
        triggeredOnStart: true
        onTriggered: root.now = Date.now()
    }
    RecoveryCheck {
        id: check
        incidentId: root.incidentId
    }
    ListRow {
        inset: 0
        width: root.width
        iconName: "tool"
        signColor: check.toRestore > 0 ? Theme.attention : Theme.inkSoft
        label: check.next.length > 0 ? qsTr("Restore: %1").arg(check.next) : qsTr("Restore services")
        known: check.ready
        detail: check.disputed > 0 ? qsTr("%n service(s) of which people disagree", "", check.disputed) : check.toRestore === 0 ? qsTr("Nothing is known to be down") : RecoveryWords.joined(root.clocks.length > 0 ? root.clocks : qsTr("No time agreed"), qsTr("%n to restore", "", check.toRestore), " · ")
        onClicked: Router.openServices(root.incidentId)
    }
    ListRow {
        inset: 0
        width: root.width
        iconName: "building"
        signColor: check.tooMany + check.placesDisputed > 0 ? Theme.attention : Theme.inkSoft
        label: qsTr("Other places to work")
        known: check.ready
        detail: check.tooMany > 0 ? qsTr("%n seat(s) too few", "", check.tooMany) : check.placesDisputed > 0 ? qsTr("%n person(s) sent to two places", "", check.placesDisputed) : check.placed > 0 ? qsTr("%n without a place", "", check.unplaced) : qsTr("Nobody was sent anywhere")
        trailing: check.placed > 0 ? qsTr("%n sent", "", check.placed) : ""
        onClicked: Router.openWorkplaces(root.incidentId)
    }
    ListRow {
        inset: 0
        width: root.width
        iconName: "map-pin"
        label: qsTr("Places")
        detail: qsTr("Nearest first: assembly points, shut-offs, drawings")
        onClicked: Router.openPlaces(root.incidentId)
    }
}
