// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Uitwijk.App
import Uitwijk.Design

/// Who is missing or needs help, in letters to be read to the fire officer.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Missing")

    RollCallModel {
        id: list
        incidentId: root.incidentId
        missingOnly: true
    }
    AppLabel {
        id: count
        x: root.side
        y: Theme.margin
        width: root.width - 2 * root.side
        text: list.ready ? qsTr("%n person(s) not seen or in need of help", "", list.count) : " "
        strong: true
        Accessible.role: Accessible.Heading
    }
    ListView {
        id: view
        anchors.fill: parent
        anchors.topMargin: count.y + count.height
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        topMargin: Theme.margin
        bottomMargin: Theme.block
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.block
        model: list
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: Column {
            id: person

            required property string name
            required property string detail
            required property int whereabouts
            required property string place
            required property string geo
            required property string geoAt

            width: view.width

            AppLabel {
                width: parent.width
                text: person.name
                font.pixelSize: Theme.dictateSize
                strong: true
                lineHeight: 1.1
            }
            AppLabel {
                width: parent.width
                visible: person.whereabouts === PersonMark.NeedsHelp
                text: person.place.length > 0 ? qsTr("Needs help: %1").arg(person.place) : qsTr("Needs help")
                font.pixelSize: Theme.stepSize
                color: Theme.danger
                strong: true
            }
            AppLabel {
                width: parent.width
                visible: person.geo.length > 0
                text: qsTr("Said at %1: here, %2").arg(person.geoAt).arg(PlaceWords.geo(person.geo))
                font.pixelSize: Theme.stepSize
            }
            AppLabel {
                width: parent.width
                visible: person.detail.length > 0
                text: person.detail
                soft: true
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: root.width
        visible: list.ready && list.count === 0
        iconName: "check"
        label: qsTr("Nobody is missing")
    }
}
