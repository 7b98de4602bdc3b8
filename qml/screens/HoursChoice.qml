// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// How long somebody is on before they are relieved.
Column {
    id: root

    property int hours: 8

    /// In ms since 1970.
    function moment(): real {
        return Date.now() + root.hours * 3600000;
    }

    spacing: Theme.tight

    AppLabel {
        width: parent.width
        text: qsTr("For how long")
        font.pixelSize: Theme.smallSize
        soft: true
    }
    Repeater {
        model: [4, 6, 8]

        ChoiceRow {
            required property int modelData
            width: root.width
            label: qsTr("%n hour(s)", "", modelData)
            chosen: root.hours === modelData
            onClicked: root.hours = modelData
        }
    }
}
