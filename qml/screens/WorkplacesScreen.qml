// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Where people can work meanwhile, with the seats that are left.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Other places to work")

    RecoveryCheck {
        id: check
        incidentId: root.incidentId
    }
    WorkplacesModel {
        id: places
        incidentId: root.incidentId
    }
    ScrollColumn {
        anchors.fill: parent
        visible: places.ready

        FailureText {
            width: parent.width
            failure: places.failure
        }
        AppLabel {
            width: parent.width
            visible: places.count > 0
            text: qsTr("%n without a place", "", check.unplaced)
            font.pixelSize: Theme.titleSize
            strong: true
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        EmptyState {
            width: parent.width
            visible: places.ready && places.count === 0
            iconName: "building"
            label: qsTr("No other places in the handbook")
            detail: qsTr("A place of the plan that is a workplace, or that has seats, appears here.")
        }
        Repeater {
            model: places

            ListRow {
                id: place

                required property string siteId
                required property string name
                required property string address
                required property int seats
                required property int taken
                required property int over
                required property int disputed
                required property string people

                inset: 0
                width: root.width - 2 * root.side
                iconName: place.over > 0 || place.disputed > 0 ? "alert-triangle" : "building"
                signColor: place.over > 0 || place.disputed > 0 ? Theme.attention : Theme.inkSoft
                label: place.name
                detail: RecoveryWords.joined(RecoveryWords.joined(RecoveryWords.joined(RecoveryWords.seats(place.seats, place.taken, place.over), place.address, "\n"), place.people, "\n"), place.disputed > 0 ? qsTr("%n person(s) sent elsewhere too", "", place.disputed) : "", "\n")
                onClicked: Router.openWorkplace(root.incidentId, place.siteId, place.name)
            }
        }
    }
}
