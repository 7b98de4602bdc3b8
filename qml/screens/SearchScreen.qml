// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Uitwijk.App
import Uitwijk.Design

/// One box over everything; results in groups, people first.
AppScreen {
    id: root

    property string words

    title: qsTr("Search")
    onActiveFocusChanged: {
        if (root.activeFocus)
            field.takeFocus();
    }

    SearchModel {
        id: found
        words: field.text
    }
    header: Item {
        implicitHeight: field.height + 2 * Theme.spacing

        SearchField {
            id: field
            x: root.side
            y: Theme.spacing
            width: root.width - 2 * root.side
            text: root.words
            Component.onCompleted: takeFocus()
        }
    }
    ListView {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side - Theme.margin
        anchors.rightMargin: root.side - Theme.margin
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: found
        section.property: "section"
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Results")

        delegate: HitRow {
            width: view.width
            heading: ListView.section !== ListView.previousSection ? Words.searchSection(Number(ListView.section)) : ""
            onClicked: Router.openThing(kind, objectId)
        }
    }
    FailureText {
        anchors.centerIn: parent
        width: root.width - 2 * Theme.margin
        failure: found.failure
    }
    EmptyState {
        anchors.centerIn: parent
        width: root.width
        visible: found.ready && found.count === 0
        iconName: "search"
        label: field.text.length > 0 ? qsTr("Nothing found") : qsTr("Search everything")
        detail: field.text.length > 0 ? qsTr("The first letters of each word are enough. Try fewer of them.") : qsTr("People, steps, places, serial numbers, telephone numbers, the plan: the first letters are enough.")
    }
}
