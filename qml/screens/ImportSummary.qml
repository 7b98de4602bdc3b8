// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What an import comes to: what is new, what to look at, and the one button.
Column {
    id: root

    required property ImportDraft draft
    readonly property bool previewing: root.draft.stage === ImportDraft.Preview

    signal moreWanted
    signal finished

    spacing: Theme.gap
    topPadding: Theme.margin
    bottomPadding: Theme.gap

    FailureText {
        width: root.width
        failure: root.draft.failure
    }
    ImportDone {
        width: root.width
        visible: root.draft.stage === ImportDraft.Done
        draft: root.draft
        onFinished: root.finished()
    }
    Repeater {
        model: root.draft.sources

        ImportSourceRow {
            width: root.width
        }
    }
    Banner {
        width: root.width
        visible: root.previewing && root.draft.readable && root.draft.chosen === 0 && root.draft.skipped === 0 && root.draft.retired === 0
        kind: StatusChip.Safe
        iconName: "check"
        label: qsTr("Nothing new")
        detail: qsTr("Everything in it is in the handbook already.")
    }
    Column {
        width: root.width
        visible: !(root.draft.stage === ImportDraft.Done)
        spacing: Theme.tight

        Repeater {
            model: root.draft.counts

            AppLabel {
                required property int kind
                required property string words
                width: root.width
                text: qsTr("%1: %2").arg(Words.kind(kind)).arg(words)
            }
        }
    }
    PrimaryButton {
        width: root.width
        visible: root.previewing && root.draft.chosen > 0
        enabled: !root.draft.busy
        label: qsTr("Import %1").arg(root.draft.chosen)
        iconName: "file-import"
        onClicked: root.draft.confirm()
    }
    AppLabel {
        width: root.width
        visible: root.draft.stage === ImportDraft.Writing
        text: qsTr("Importing. You may leave this page; it goes on.")
        strong: true
    }
    ProgressLine {
        width: root.width
        visible: root.draft.stage === ImportDraft.Writing
        done: root.draft.done
        total: root.draft.total
    }
    SecondaryButton {
        width: root.width
        visible: root.previewing
        label: qsTr("Add more files…")
        iconName: "plus"
        onClicked: root.moreWanted()
    }
    SecondaryButton {
        width: root.width
        visible: root.previewing
        label: qsTr("Cancel, nothing is imported")
        onClicked: root.draft.cancel()
    }
    ImportWarnings {
        width: root.width
        visible: !(root.draft.stage === ImportDraft.Done) && root.draft.warnings.count > 0
        warnings: root.draft.warnings
    }
    ImportColumns {
        width: root.width
        visible: root.previewing && root.draft.columns.count > 0
        draft: root.draft
    }
    ImportLists {
        width: root.width
        visible: root.previewing && root.draft.lists.count > 0
        draft: root.draft
    }
    TickRow {
        width: root.width
        visible: root.previewing && root.draft.retired > 0
        label: qsTr("Put away what is no longer in the file")
        detail: qsTr("It leaves the lists and can still be found by searching.")
        ticked: root.draft.archiving
        onClicked: root.draft.archiving = !root.draft.archiving
    }
}
