// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// How a plan, contacts or an inventory come into the handbook.
AppScreen {
    id: root

    title: qsTr("Import")

    ScrollColumn {
        anchors.fill: parent

        Heading {
            width: parent.width
            label: qsTr("Bring in what you have")
            detail: qsTr("Markdown or HTML plans, a whole folder of them, vCard, or a table of contacts as CSV. Importing the same again changes nothing.")
            iconName: "file-import"
        }
        AppLabel {
            width: parent.width
            text: qsTr("1. Lock this handbook, so that the import may open it.")
        }
        AppLabel {
            width: parent.width
            text: qsTr("2. On this computer, in a terminal, give this command with the path of your file. It says what it changed; with --dry-run it only says what it would change.")
        }
        FactRow {
            width: parent.width
            dictated: true
            label: qsTr("Command")
            value: "uitwijkctl --handbook \"" + Session.folder + "\" import …"
        }
        AppLabel {
            width: parent.width
            text: qsTr("3. Unlock again: everything is there, and searchable.")
        }
        SecondaryButton {
            width: parent.width
            label: qsTr("Lock now")
            iconName: "lock"
            onClicked: Session.lock()
        }
    }
}
