// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Uitwijk.App
import Uitwijk.Design

/// All things of one kind: places, assets, lines, checklists …
AppScreen {
    id: root

    required property int kind

    title: Words.kind(root.kind)

    ObjectListModel {
        id: objects
        kind: root.kind
    }
    ListView {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side - Theme.margin
        anchors.rightMargin: root.side - Theme.margin
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        model: objects
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: ObjectRow {
            width: view.width
            onClicked: Router.openThing(kind, objectId)
        }
    }
    FailureText {
        anchors.centerIn: parent
        width: root.width - 2 * Theme.margin
        failure: objects.failure
    }
    EmptyState {
        anchors.centerIn: parent
        width: root.width
        visible: objects.ready && objects.count === 0
        iconName: Words.kindSign(root.kind)
        label: qsTr("Nothing here yet")
        detail: qsTr("Import a file that has it.")
        actionLabel: qsTr("Import…")
        onActed: Router.openImport()
    }
}
