// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Uitwijk.App
import Uitwijk.Design

/// The places of the handbook, nearest first. The device is asked where it is while this is looked at, and at no other time.
AppScreen {
    id: root

    required property string incidentId ///< empty on a quiet day
    property bool spelled: false ///< the position is shown in figures

    title: qsTr("Places")

    OwnPlace {
        id: own
        asking: root.visible && Qt.application.state !== Qt.ApplicationSuspended && Qt.application.state !== Qt.ApplicationHidden
    }
    PlacesModel {
        id: places
        from: own
    }
    ListView {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        topMargin: top.height + Theme.margin
        bottomMargin: Theme.block
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: places
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title

        function stayOnTop(): void {
            if (view.contentY <= 0)
                view.contentY = -view.topMargin;
        }

        // A header of a ListView cannot be a bound component in Qt 6.4.
        Column {
            id: top
            parent: view.contentItem
            y: -height
            width: view.width
            spacing: Theme.gap
            bottomPadding: Theme.gap
            onHeightChanged: view.stayOnTop()

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
            CoordinateCard {
                width: parent.width
                visible: own.usable && root.spelled
                label: qsTr("Where you are, to read out")
                latitude: own.latitude
                longitude: own.longitude
            }
            FailureText {
                width: parent.width
                failure: places.failure
            }
        }
        delegate: PlaceRow {
            width: view.width
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
