// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// A drawing of a place as large as the screen: pinch, wheel or buttons make it larger, a finger moves it.
AppScreen {
    id: root

    required property string siteId
    required property int place
    readonly property bool unreadable: drawing.fault !== 0 || picture.broken

    title: drawing.title.length > 0 ? drawing.title : qsTr("Drawing")

    DrawingItem {
        id: drawing
        siteId: root.siteId
        place: root.place
    }
    DrawingPicture {
        id: picture
        width: parent.width
        height: parent.height - (buttons.visible ? buttons.height + Theme.spacing : 0)
        clip: true
        visible: !root.unreadable
        octets: drawing.octets
        night: Theme.night || Theme.strong
        focus: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.title
        Keys.onLeftPressed: picture.panBy(Theme.touchTarget, 0)
        Keys.onRightPressed: picture.panBy(-Theme.touchTarget, 0)
        Keys.onUpPressed: picture.panBy(0, Theme.touchTarget)
        Keys.onDownPressed: picture.panBy(0, -Theme.touchTarget)

        DragHandler {
            id: drag

            property point last

            target: null
            onActiveChanged: drag.last = Qt.point(0, 0)
            onTranslationChanged: {
                picture.panBy(drag.translation.x - drag.last.x, drag.translation.y - drag.last.y);
                drag.last = Qt.point(drag.translation.x, drag.translation.y);
            }
        }
        PinchHandler {
            id: pinch

            property real last: 1

            target: null
            onActiveChanged: pinch.last = 1
            onScaleChanged: {
                picture.zoomBy(pinch.scale / pinch.last, pinch.centroid.position.x, pinch.centroid.position.y);
                pinch.last = pinch.scale;
            }
        }
        WheelHandler {
            id: wheel
            target: null
            onWheel: event => picture.zoomBy(event.angleDelta.y > 0 ? 1.25 : 0.8, wheel.point.position.x, wheel.point.position.y)
        }
        TapHandler {
            id: tap
            onDoubleTapped: picture.zoomBy(2, tap.point.position.x, tap.point.position.y)
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.spacing
        spacing: Theme.spacing
        visible: picture.visible && drawing.ready

        SecondaryButton {
            label: qsTr("Smaller")
            iconName: "minus"
            enabled: picture.zoom > 1
            onClicked: picture.zoomBy(0.625, picture.width / 2, picture.height / 2)
        }
        SecondaryButton {
            label: qsTr("Larger")
            iconName: "plus"
            onClicked: picture.zoomBy(1.6, picture.width / 2, picture.height / 2)
        }
    }
    Rectangle {
        z: -1
        anchors.fill: parent
        visible: picture.visible
        color: Theme.raised
    }
    FailureText {
        anchors.centerIn: parent
        width: root.width - 2 * root.side
        failure: drawing.failure
    }
    EmptyState {
        anchors.centerIn: parent
        width: root.width
        visible: drawing.ready && root.unreadable
        iconName: "alert-triangle"
        label: qsTr("This drawing cannot be shown")
        detail: PlaceWords.drawingFault(drawing.fault)
    }
}
