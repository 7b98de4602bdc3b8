// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Uitwijk.App
import Uitwijk.Design

/// A plan to read as one quiet page, from top to bottom.
AppScreen {
    id: root

    required property string documentId

    title: text.title

    DocumentModel {
        id: text
        documentId: root.documentId
    }
    ListView {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        topMargin: Theme.margin
        bottomMargin: Theme.block
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2000
        model: text
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.Document
        Accessible.name: root.title

        delegate: DocumentBlock {
            width: view.width
            onOpened: Router.openObject(objectId)
        }
    }
    FailureText {
        anchors.centerIn: parent
        width: root.width - 2 * root.side
        failure: text.failure
    }
    EmptyState {
        anchors.centerIn: parent
        width: root.width
        visible: text.ready && text.count === 0
        iconName: "book"
        label: qsTr("Nothing to read here yet")
    }
}
