// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uitwijk.App
import Uitwijk.Design

/// A quiet day, or the first second of a bad one: choose what you see.
ScrollColumn {
    id: root

    property bool exercise: false

    onVisibleChanged: {
        if (root.visible)
            begun.look();
    }

    Repeater {
        model: HalfMadeModel {
            id: begun
        }

        ListRow {
            required property string scenarioId
            required property string title
            required property bool exercise
            required property string since
            inset: 0
            width: root.width - 2 * root.side
            iconName: "flag"
            signColor: exercise ? Theme.exercise : Theme.attention
            label: since.length === 0 ? qsTr("You began to declare: go on") : qsTr("You began to declare at %1: go on").arg(since)
            detail: exercise ? qsTr("Exercise: %1").arg(title) : title.length > 0 ? title : qsTr("Something else")
            onClicked: Router.openDeclare(scenarioId, exercise)
        }
    }
    Repeater {
        model: LeftBehindModel {}

        ListRow {
            required property string incidentId
            required property string title
            required property int remaining
            inset: 0
            width: root.width - 2 * root.side
            iconName: "arrow-back-up"
            signColor: Theme.attention
            label: qsTr("%n thing(s) left to undo", "", remaining)
            detail: title
            onClicked: Router.openUndo(incidentId)
        }
    }
    AppLabel {
        width: parent.width
        text: root.exercise ? qsTr("Exercise: what do you see?") : qsTr("What do you see?")
        font.pixelSize: Theme.titleSize
        color: root.exercise ? Theme.exercise : Theme.ink
        strong: true
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }
    TileGrid {
        id: tiles
        width: parent.width

        Repeater {
            model: ObjectListModel {
                id: scenarios
                kind: 10
                topOnly: true
            }

            Tile {
                required property string objectId
                required property string title
                required property string group
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                label: title
                iconName: Words.effectSign(group)
                signColor: root.exercise ? Theme.exercise : Theme.ink
                onClicked: Router.openDeclare(objectId, root.exercise)
            }
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.columnSpan: tiles.columns - scenarios.count % tiles.columns
            label: qsTr("Something else")
            iconName: "dots-circle-horizontal"
            signColor: root.exercise ? Theme.exercise : Theme.ink
            onClicked: Router.openDeclare("", root.exercise)
        }
    }
    FailureText {
        width: parent.width
        failure: scenarios.failure
    }
    EmptyState {
        width: parent.width
        visible: scenarios.ready && scenarios.count === 0
        iconName: "book"
        label: qsTr("No scenarios yet")
        detail: qsTr("Bring in the plan, the checklists and the contacts that you have.")
        actionLabel: qsTr("Import")
        onActed: Router.openImport()
    }
    SecondaryButton {
        width: parent.width
        label: root.exercise ? qsTr("No exercise after all") : qsTr("Start an exercise")
        iconName: "flag"
        inkColor: Theme.exercise
        edgeColor: Theme.exercise
        onClicked: root.exercise = !root.exercise
    }
    SectionHeader {
        width: parent.width
        text: qsTr("At hand")
    }
    DutyRow {
        width: parent.width
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "users"
        label: qsTr("Who calls whom")
        onClicked: Router.openContacts()
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "map-pin"
        label: qsTr("Places, nearest first")
        onClicked: Router.openPlaces("")
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "help-circle"
        label: qsTr("Who can do it?")
        onClicked: Router.openSkills()
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "list-check"
        label: qsTr("Checklists to read")
        onClicked: Router.openObjects(4, Words.kind(4))
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "message"
        label: qsTr("Texts to send")
        onClicked: Router.openMessages("")
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "phone-call"
        label: qsTr("Forward the telephones")
        onClicked: Router.openObjects(12, Words.kind(12))
    }
    LookBackRows {
        width: parent.width
    }
}
