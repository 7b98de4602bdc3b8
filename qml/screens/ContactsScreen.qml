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
    header: Flow {
        id: head

        readonly property bool crowded: Theme.textScale > 1.4 && root.width < Theme.compactWidth
        readonly property int half: head.crowded ? root.width - 2 * head.leftPadding : (root.width - 2 * head.leftPadding - 3 * head.spacing - bring.width - able.width) / 2

        padding: Theme.spacing
        leftPadding: root.compact ? Theme.margin : Theme.spacing
        spacing: Theme.spacing

        ChoiceRow {
            width: head.half
            label: qsTr("Tree")
            chosen: !contacts.directory
            onClicked: contacts.directory = false
        }
        ChoiceRow {
            width: head.half
            label: qsTr("By group")
            chosen: contacts.directory
            onClicked: contacts.directory = true
        }
        IconButton {
            id: able
            label: qsTr("Who can do it?")
            iconName: "help-circle"
            onClicked: Router.openSkills()
        }
        IconButton {
            id: bring
            label: qsTr("Import contacts")
            iconName: "file-import"
            onClicked: Router.openImport()
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

        delegate: ContactRow {
            width: view.width
            heading: contacts.directory && ListView.section !== ListView.previousSection ? Words.group(ListView.section) : ""
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
        visible: contacts.ready && (contacts.count === 0 || (contacts.count === 1 && !head.crowded)) // whoever made the handbook is in it
        iconName: "users"
        label: contacts.count === 0 ? qsTr("Nobody to call yet") : qsTr("Nobody else to call yet")
        detail: qsTr("Import your contacts from a vCard or CSV file.")
        actionLabel: qsTr("Import contacts")
        onActed: Router.openImport()
    }
}
