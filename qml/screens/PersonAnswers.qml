// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// What else there is to say of a person than "seen".
AppSheet {
    id: root

    property string personId

    signal answered(personId: string, whereabouts: int, place: string)

    function ask(personId: string, name: string): void {
        root.personId = personId;
        root.label = name;
        place.clear();
        root.open();
    }

    label: ""

    AppTextField {
        id: place
        width: parent.width
        label: qsTr("Where, and what to know (may stay empty)")
    }
    Repeater {
        model: [PersonMark.NeedsHelp, PersonMark.Seen, PersonMark.Away, PersonMark.NotSeen]

        ListRow {
            id: row

            required property int modelData

            width: root.availableWidth
            label: mark.word
            detail: row.modelData === PersonMark.Away ? qsTr("Nobody needs to look for them") : row.modelData === PersonMark.NeedsHelp ? qsTr("Found, but not safe: say where") : ""
            leads: false
            leftPadding: Theme.margin * 2 + mark.width
            onClicked: {
                root.answered(root.personId, row.modelData, place.text);
                root.close();
            }

            PersonMark {
                id: mark
                x: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                whereabouts: row.modelData
            }
        }
    }
    SecondaryButton {
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
