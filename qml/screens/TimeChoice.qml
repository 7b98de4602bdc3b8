// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// Until when: a few spans from now on, or none.
Column {
    id: root

    required property string label
    required property string none
    property int minutes: 0
    readonly property int half: root.width >= Theme.readingWidth / 2 && Theme.textScale <= 1.5 ? Math.floor((root.width - Theme.spacing) / 2) : root.width

    /// In ms since 1970; 0: none.
    function moment(): real {
        return root.minutes > 0 ? Date.now() + root.minutes * 60000 : 0;
    }

    function words(minutes: int): string {
        switch (minutes) {
        case 30:
            return qsTr("In 30 minutes");
        case 60:
            return qsTr("In an hour");
        case 240:
            return qsTr("In 4 hours");
        case 1440:
            return qsTr("In a day");
        case 10080:
            return qsTr("In a week");
        default:
            return root.none;
        }
    }

    spacing: Theme.tight

    AppLabel {
        width: parent.width
        text: root.label
        font.pixelSize: Theme.smallSize
        soft: true
    }
    Flow {
        width: parent.width
        spacing: Theme.spacing

        Repeater {
            model: [0, 30, 60, 240, 1440, 10080]

            ChoiceRow {
                required property int modelData
                width: root.half
                label: root.words(modelData)
                chosen: root.minutes === modelData
                onClicked: root.minutes = modelData
            }
        }
    }
}
