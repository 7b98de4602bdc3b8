// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// One person of the organisation: the first letters find them.
Column {
    id: root

    required property string label
    property string personId
    property string name

    function clear(): void {
        root.personId = "";
        root.name = "";
        field.clear();
    }

    spacing: Theme.tight

    AppTextField {
        id: field
        width: parent.width
        visible: root.personId.length === 0
        label: root.label
    }
    ChoiceRow {
        width: parent.width
        visible: root.personId.length > 0
        label: root.name
        detail: root.label
        chosen: true
        onClicked: root.clear()
    }
    Repeater {
        model: PersonFinder {
            letters: root.personId.length === 0 ? field.text : ""
        }

        ChoiceRow {
            required property string objectId
            required property string title
            required property string subtitle
            width: root.width
            label: title
            detail: subtitle
            onClicked: {
                root.personId = objectId;
                root.name = title;
            }
        }
    }
}
