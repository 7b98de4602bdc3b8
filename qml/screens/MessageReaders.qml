// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Who gets a text message: whole groups, and the people who were picked one by one.
Column {
    id: root

    required property TextReaders readers

    spacing: Theme.tight

    Flow {
        width: root.width
        spacing: Theme.spacing

        Repeater {
            model: root.readers.groups

            ChoiceRow {
                id: choice
                required property string group
                required property int count
                required property bool picked
                width: Math.max(160, Math.round((root.width - Theme.spacing) / 2))
                label: Words.group(choice.group)
                detail: qsTr("%n number(s)", "", choice.count)
                chosen: choice.picked
                onClicked: root.readers.pickGroup(choice.group, Words.group(choice.group))
            }
        }
    }
    Repeater {
        model: root.readers.people

        ChoiceRow {
            required property string contactId
            required property string name
            required property string number
            width: root.width
            label: name
            detail: number
            chosen: true
            onClicked: root.readers.pick(contactId)
        }
    }
}
