// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The places of the handbook, nearest first. The device is asked where it is while this is looked at, and at no other time.
AppScreen {
    id: root

    required property string incidentId ///< empty on a quiet day
    property int sayingFailure: Failure.None
    property bool spelled: false ///< the position is shown in figures

    title: qsTr("Places")

    OwnPlace {
        id: own
        // The linter of 6.4 does not know the type of Qt.application.
        // qmllint disable
        asking: root.visible && Qt.application.state !== Qt.ApplicationSuspended && Qt.application.state !== Qt.ApplicationHidden
        // qmllint enable
    }
    PlacesModel {
        id: places
        from: own
    }
    LazySheet {
        id: sheet

        HereSheet {
            id: saying
            incidentId: root.incidentId
            place: own
            onFailureChanged: root.sayingFailure = saying.failure
        }
    }
    ScrollColumn {
        anchors.fill: parent

        AppLabel {
            width: parent.width
            text: own.usable ? qsTr("Nearest first") : qsTr("By name")
            font.pixelSize: Theme.titleSize
            strong: true
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        FixCard {
            width: parent.width
            place: own
        }
        SecondaryButton {
            width: Math.min(implicitWidth, parent.width)
            visible: own.usable && !root.spelled
            iconName: "message"
            label: qsTr("Read out where you are")
            onClicked: root.spelled = true
        }
        SecondaryButton {
            width: Math.min(implicitWidth, parent.width)
            visible: own.usable && root.incidentId.length > 0
            iconName: "map-pin"
            label: qsTr("I am here: write it into the log…")
            onClicked: (sheet.asked() as HereSheet).ask()
        }
        CoordinateCard {
            width: parent.width
            visible: own.usable && root.spelled
            label: qsTr("Where you are, to read out")
            latitude: own.latitude
            longitude: own.longitude
        }
        FailureText {
            width: parent.width
            failure: root.sayingFailure !== Failure.None ? root.sayingFailure : places.failure
        }
        Column {
            width: parent.width

            // Not a ListView: its first row moves away from 0 when the order changes, and what stands above it does not.
            Repeater {
                model: places

                PlaceRow {
                    width: root.width - 2 * root.side
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: root.width
        visible: places.ready && places.count === 0
        iconName: "map-pin"
        label: qsTr("No places in the handbook")
        detail: qsTr("Buildings, assembly points and other workplaces come from the plan. Import it first.")
        actionLabel: qsTr("Import")
        onActed: Router.openImport()
    }
}
