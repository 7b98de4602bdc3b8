// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// A position large enough to be read out, in both ways that people ask for, and handed to a map.
Rectangle {
    id: root

    required property string label
    required property double latitude
    required property double longitude
    property string name ///< of what is there
    readonly property string latitudeWords: PlaceWords.latitude(point.latitudeDegrees, point.north)
    readonly property string longitudeWords: PlaceWords.longitude(point.longitudeDegrees, point.east)

    implicitWidth: 320
    implicitHeight: body.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.hair
    border.color: Theme.edge

    Coordinates {
        id: point
        latitude: root.latitude
        longitude: root.longitude
    }
    Column {
        id: body
        x: Theme.margin
        y: Theme.gap
        width: root.width - 2 * Theme.margin
        spacing: Theme.tight

        AppLabel {
            width: parent.width
            text: root.label
            font.pixelSize: Theme.smallSize
            soft: true
        }
        Figures {
            width: parent.width
            text: root.latitudeWords + "\n" + root.longitudeWords
            font.pixelSize: Theme.bannerSize
            lineHeight: 1.1
        }
        Figures {
            width: parent.width
            text: PlaceWords.latitude(point.latitudeMinutes, point.north) + "\n" + PlaceWords.longitude(point.longitudeMinutes, point.east)
            soft: true
        }
        SecondaryButton {
            width: Math.min(implicitWidth, parent.width)
            iconName: "map-pin"
            label: qsTr("Show in a map program")
            onClicked: Router.map(root.latitude, root.longitude, root.name)
        }
    }
}
