// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The plan to read: documents by kind, and everything that they speak of.
AppScreen {
    id: root

    title: qsTr("Plan")

    ObjectListModel {
        id: documents
        kind: 2
    }
    ScrollColumn {
        anchors.fill: parent
        spacing: 0

        FailureText {
            width: parent.width
            failure: documents.failure
        }
        EmptyState {
            width: parent.width
            visible: documents.ready && documents.count === 0
            iconName: "book"
            label: qsTr("No plan yet")
            detail: qsTr("Import the plan you have: Markdown files, or a whole folder.")
            actionLabel: qsTr("Import a plan")
            onActed: Router.openImport()
        }
        Repeater {
            model: documents

            DocumentRow {
                width: root.width - 2 * root.side
                onClicked: Router.openDocument(objectId)
            }
        }
        SectionHeader {
            width: parent.width
            text: qsTr("What the plan speaks of")
        }
        Repeater {
            model: [4, 7, 8, 12, 9, 13, 10, 14]

            KindRow {
                required property int modelData
                width: root.width - 2 * root.side
                kind: modelData
                onClicked: Router.openObjects(modelData, Words.kind(modelData))
            }
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Keep it true")
        }
        ListRow {
            inset: 0
            width: parent.width
            iconName: "shield-check"
            label: qsTr("Check the plan")
            detail: qsTr("What would fail tonight, and what is weak")
            onClicked: Router.openPlanCheck()
        }
        ListRow {
            inset: 0
            width: parent.width
            iconName: "users"
            label: qsTr("Which unit has which plan")
            detail: qsTr("What is missing, and what is to be looked at again")
            onClicked: Router.openUnitPlans()
        }
        ListRow {
            inset: 0
            width: parent.width
            iconName: "file-import"
            label: qsTr("Import…")
            detail: qsTr("A plan, contacts or an inventory from a file")
            onClicked: Router.openImport()
        }
    }
}
