// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// The one thing to do now.
Rectangle {
    id: root

    required property string listTitle
    required property string label
    property bool asks: false ///< wants an answer, which the list offers

    signal finished
    signal opened

    implicitWidth: 320
    implicitHeight: body.height + 2 * Theme.margin
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.stroke + Theme.hair
    border.color: Theme.ink

    Column {
        id: body
        x: Theme.margin
        y: Theme.margin
        width: root.width - 2 * Theme.margin
        spacing: Theme.gap

        AppLabel {
            width: parent.width
            text: qsTr("Next step · %1").arg(root.listTitle)
            font.pixelSize: Theme.smallSize
            soft: true
        }
        AppLabel {
            width: parent.width
            text: root.label
            font.pixelSize: Theme.stepSize
            strong: true
        }
        Flow {
            width: parent.width
            spacing: Theme.spacing

            PrimaryButton {
                visible: !root.asks
                label: qsTr("Done")
                iconName: "check"
                onClicked: root.finished()
            }
            SecondaryButton {
                label: qsTr("Open the list")
                iconName: "list-check"
                onClicked: root.opened()
            }
        }
    }
}
