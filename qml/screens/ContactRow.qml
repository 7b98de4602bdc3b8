// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// One line of the contact tree: name, function, the first number to try.
ListRow {
    id: root

    required property string contactId
    required property string name
    required property string subtitle
    required property string phone
    required property bool disputed
    required depth

    label: root.name
    detail: root.phone.length > 0 && root.subtitle.length > 0 ? root.subtitle + "\n" + root.phone : root.subtitle + root.phone
    iconName: root.disputed ? "alert-triangle" : ""
    signColor: Theme.attention

    Repeater {
        model: root.depth

        Rectangle {
            required property int index
            x: Theme.margin + index * Theme.block + Theme.spacing
            width: Theme.stroke
            height: root.height
            color: Theme.line
        }
    }
}
