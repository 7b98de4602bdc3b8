// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The lists of a plan: those that are ticked become checklists, the others stay text.
Column {
    id: root

    required property ImportDraft draft
    property bool unfolded: root.draft.lists.count <= 8

    SectionHeader {
        width: root.width
        text: qsTr("Lists that become checklists")
    }
    AppLabel {
        width: root.width
        text: qsTr("What is not ticked stays text of the plan.")
        font.pixelSize: Theme.smallSize
        soft: true
    }
    Repeater {
        model: root.unfolded ? root.draft.lists : null

        TickRow {
            id: row

            required property int source
            required property int list
            required property string title
            required property string note
            required property bool checklist

            width: root.width
            label: row.title
            detail: row.note
            ticked: row.checklist
            onClicked: root.draft.setChecklist(row.source, row.list, !row.checklist)
        }
    }
    SecondaryButton {
        width: root.width
        visible: !root.unfolded
        label: qsTr("Show all %n lists", "", root.draft.lists.count)
        onClicked: root.unfolded = true
    }
}
