// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// When to look whether a decision works.
Column {
    id: root

    property int minutes: 30

    spacing: Theme.tight

    AppLabel {
        width: parent.width
        text: qsTr("When do we look whether it works?")
        font.pixelSize: Theme.smallSize
        soft: true
    }
    Repeater {
        model: [15, 30, 60, 240, 0]

        ChoiceRow {
            required property int modelData
            width: root.width
            label: modelData === 0 ? qsTr("It needs no look") : modelData < 60 ? qsTr("In %1 minutes").arg(modelData) : qsTr("In %n hour(s)", "", modelData / 60)
            chosen: root.minutes === modelData
            onClicked: root.minutes = modelData
        }
    }
}
