// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// A place as the fire officer needs it: drawings and shut-offs first, then what is dangerous, how to get in, where people are.
AppScreen {
    id: root

    required property string siteId
    readonly property int inner: root.width - 2 * root.side

    title: site.name

    SiteItem {
        id: site
        siteId: root.siteId
    }
    LazySheet {
        id: seal

        OpenSealedSheet {}
    }
    DrawingActions {
        id: drawings
    }
    FileAsker {
        id: asker
        label: qsTr("Choose a drawing")
        folder: drawings.folder
        kind: qsTr("Drawings (*.svg *.png)")
        onChosen: file => drawings.add(root.siteId, file)
    }
    ScrollColumn {
        anchors.fill: parent
        visible: site.ready

        FailureText {
            width: parent.width
            failure: site.failure
        }
        Heading {
            width: parent.width
            label: site.name
            detail: RecoveryWords.joined(PlaceWords.use(site.use), site.address, "\n")
            iconName: PlaceWords.useSign(site.use)
        }
        StatusChip {
            visible: site.disputed
            label: qsTr("Two versions: ask which one is right")
            iconName: "alert-triangle"
            kind: StatusChip.Attention
            width: Math.min(implicitWidth, parent.width)
        }
        Repeater {
            model: site.drawings

            ListRow {
                required property int place
                required property string title
                inset: 0
                width: root.inner
                iconName: "file-text"
                signColor: Theme.ink
                label: title.length > 0 ? title : qsTr("Drawing %1").arg(place + 1)
                detail: qsTr("Drawing")
                onClicked: Router.openDrawing(root.siteId, place)
            }
        }
        FailureText {
            width: parent.width
            failure: drawings.failure
            actionLabel: qsTr("Understood")
            onActed: drawings.dismissFailure()
        }
        AppLabel {
            width: parent.width
            visible: drawings.failure !== Failure.None
            text: qsTr("A drawing is an SVG or a PNG that needs nothing outside of itself. All drawings of a place may weigh 62 KiB together.")
            font.pixelSize: Theme.smallSize
            soft: true
        }
        SecondaryButton {
            width: Math.min(implicitWidth, parent.width)
            enabled: !drawings.busy
            iconName: "plus"
            label: qsTr("Add a drawing…")
            onClicked: asker.ask()
        }
        Repeater {
            model: site.facts

            SiteFact {
                width: root.inner
            }
        }
        Repeater {
            model: site.phones

            PhoneRow {
                width: root.inner
                onClicked: {
                    if (sealed)
                        (seal.asked() as OpenSealedSheet).ask(root.siteId);
                    else
                        Router.call(raw);
                }
            }
        }
        CoordinateCard {
            width: parent.width
            visible: site.hasPosition
            label: qsTr("Where it is, to read out")
            latitude: site.latitude
            longitude: site.longitude
            name: site.name
        }
        SectionHeader {
            width: parent.width
            visible: site.named.count > 0
            text: qsTr("Belongs to it")
        }
        Repeater {
            model: site.named

            PartRow {
                width: root.inner
                numbered: false
                onClicked: Router.openThing(kind, objectId)
            }
        }
        SecondaryButton {
            width: Math.min(implicitWidth, parent.width)
            iconName: "list-details"
            label: qsTr("Everything that the plan says of it")
            onClicked: Router.openObject(root.siteId)
        }
    }
    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            for (const file of event.urls)
                drawings.add(root.siteId, file);
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.spacing
        visible: drop.containsDrag
        radius: Theme.radius
        color: "transparent"
        border.width: Theme.stroke + Theme.hair
        border.color: Theme.focus
    }
}
