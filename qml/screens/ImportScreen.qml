// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// How a plan and contacts come into the handbook: choose, look at what would change, confirm.
AppScreen {
    id: root

    readonly property bool choosing: importing.stage === ImportDraft.Choosing || importing.stage === ImportDraft.Reading

    title: qsTr("Import")

    ImportDraft {
        id: importing
        onStageChanged: view.contentY = 0
    }
    FileAsker {
        id: files
        label: qsTr("Choose plans and contacts")
        folder: importing.folder
        several: true
        onChosen: importing.choose(files.files) // qmllint disable compiler
    }
    FolderAsker {
        id: folders
        label: qsTr("Choose the folder of your plan")
        folder: importing.folder
        onChosen: folder => importing.choose([folder]) // qmllint disable compiler
    }
    ImportChoice {
        anchors.fill: parent
        visible: root.choosing
        draft: importing
        onFilesWanted: files.ask()
        onFolderWanted: folders.ask()
    }
    ScrollColumn {
        id: view
        anchors.fill: parent
        visible: !root.choosing
        spacing: 0

        ImportSummary {
            width: parent.width
            draft: importing
            onMoreWanted: files.ask()
            onFinished: importing.documentId.length > 0 ? Router.openDocument(importing.documentId) : Router.openContacts()
        }
        Repeater {
            model: importing.items

            ImportItemRow {
                width: root.width - 2 * root.side
                finished: importing.stage === ImportDraft.Done
                enabled: importing.stage === ImportDraft.Preview
                onToggled: importing.setAccepted(itemId, !accepted)
            }
        }
        SecondaryButton {
            width: parent.width
            visible: importing.hidden > 0
            label: qsTr("Show %n more", "", importing.hidden)
            onClicked: importing.showAll()
        }
    }
    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => importing.choose(event.urls)
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.spacing
        visible: drop.containsDrag
        radius: Theme.radius
        color: "transparent"
        border.width: Theme.stroke + Theme.hair
        border.color: Theme.focus
    }
}
