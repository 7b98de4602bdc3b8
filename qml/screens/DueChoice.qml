// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// Until when something is to be learned: weeks, not hours.
Column {
    id: root

    property int minutes: 20160
    readonly property int week: 10080

    /// In ms since 1970; 0: none.
    function moment(): real {
        return root.minutes > 0 ? Date.now() + root.minutes * 60000 : 0;
    }

    spacing: Theme.tight

    AppLabel {
        width: parent.width
        text: qsTr("Until when")
        font.pixelSize: Theme.smallSize
        soft: true
    }
    Repeater {
        model: [1, 2, 4, 13, 0]

        ChoiceRow {
            required property int modelData
            width: root.width
            label: modelData === 0 ? qsTr("No date") : qsTr("In %n week(s)", "", modelData)
            chosen: root.minutes === modelData * root.week
            onClicked: root.minutes = modelData * root.week
        }
    }
}
