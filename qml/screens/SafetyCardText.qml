// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Uitwijk.App
import Uitwijk.Design

/// One life-safety card, large, to be read by whoever holds the device.
AppScreen {
    id: root

    required property SafetyCards cards
    required property int card

    signal closed

    focus: root.visible
    Keys.onEscapePressed: root.closed()
    Keys.onBackPressed: root.closed()

    ListView {
        id: view
        anchors.fill: parent
        anchors.bottomMargin: back.height + 2 * Theme.gap
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        topMargin: Theme.margin
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.cards
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.Document
        Accessible.name: root.title

        delegate: DocumentBlock {
            required property int card
            objectId: ""
            large: true
            width: view.width
            visible: card === root.card
            height: visible ? implicitHeight : 0
        }
    }
    SecondaryButton {
        id: back
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: root.side
        width: root.width - 2 * root.side
        label: qsTr("Back")
        iconName: "arrow-left"
        onClicked: root.closed()
    }
}
