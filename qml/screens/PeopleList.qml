// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// People that a card leads to.
Column {
    id: root

    required property string label
    required property DisplayModel people

    visible: root.people.count > 0

    SectionHeader {
        width: root.width
        topPadding: Theme.gap
        text: root.label
    }
    Repeater {
        model: root.people

        PersonRow {
            width: root.width
            onClicked: Router.openContact(contactId)
        }
    }
}
