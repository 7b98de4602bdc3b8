// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Uitwijk.App
import Uitwijk.Design

/// Everybody who can be called: as a tree (who calls whom) or as a directory.
AppScreen {
    id: root

    property string selectedId

    title: qsTr("Contacts")

    ContactTreeModel {
        id: contacts
    }
    header: Row {
        id: head
        padding: Theme.spacing
        leftPadding: root.compact ? Theme.margin : Theme.spacing
        spacing: Theme.spacing

        ChoiceRow {
            width: (root.width - 2 * head.leftPadding - head.spacing) / 2
            label: qsTr("Tree")
            chosen: !contacts.directory
            onClicked: contacts.directory = false
        }
        ChoiceRow {
            width: (root.width - 2 * head.leftPadding - head.spacing) / 2
            label: qsTr("By group")
            chosen: contacts.directory
            onClicked: contacts.directory = true
        }
    }
    ListView {
        id: view
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        model: contacts
        keyNavigationEnabled: true
        section.property: contacts.directory ? "group" : ""
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title

        section.delegate: SectionHeader {
            required property string section
            leftPadding: Theme.margin
            width: view.width
            text: Words.group(section)
        }
        delegate: ContactRow {
            width: view.width
            selected: contactId === root.selectedId
            onClicked: {
                root.selectedId = contactId;
                Router.openContact(contactId);
            }
        }
    }
    FailureText {
        anchors.centerIn: parent
        width: root.width - 2 * Theme.margin
        failure: contacts.failure
    }
    EmptyState {
        anchors.centerIn: parent
        width: root.width
        visible: contacts.ready && contacts.count === 0
        iconName: "users"
        label: qsTr("Nobody to call yet")
        detail: qsTr("Import your contacts from a vCard or CSV file.")
        actionLabel: qsTr("Import contacts")
        onActed: Router.openImport()
    }
}
