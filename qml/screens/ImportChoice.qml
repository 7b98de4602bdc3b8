// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Before anything was chosen: what can be brought in, and where it is.
ScrollColumn {
    id: root

    required property ImportDraft draft
    readonly property bool reading: root.draft.stage === ImportDraft.Reading

    signal filesWanted
    signal folderWanted

    Heading {
        width: parent.width
        label: qsTr("Bring in what you have")
        detail: qsTr("You see what would change before anything is written. Importing the same file again changes nothing.")
        iconName: "file-import"
    }
    FailureText {
        width: parent.width
        failure: root.draft.failure
    }
    PrimaryButton {
        width: parent.width
        visible: !root.reading
        label: qsTr("Choose files…")
        onClicked: root.filesWanted()
    }
    SecondaryButton {
        width: parent.width
        visible: !root.reading
        label: qsTr("Choose a folder…")
        onClicked: root.folderWanted()
    }
    AppLabel {
        width: parent.width
        visible: root.reading
        text: qsTr("Reading, %1 of %2").arg(Math.min(root.draft.done + 1, root.draft.total)).arg(root.draft.total)
        strong: true
    }
    ProgressLine {
        width: parent.width
        visible: root.reading
        done: root.draft.done
        total: root.draft.total
    }
    SecondaryButton {
        width: parent.width
        visible: root.reading
        label: qsTr("Cancel")
        onClicked: root.draft.cancel()
    }
    AppLabel {
        width: parent.width
        visible: !root.reading && root.width >= Theme.compactWidth
        text: qsTr("Or drop them on this page.")
        font.pixelSize: Theme.smallSize
        soft: true
    }
    SectionHeader {
        width: parent.width
        text: qsTr("What can be read")
    }
    FactRow {
        width: parent.width
        label: qsTr("Contacts")
        value: qsTr("Contact cards (vCard) from a phone or a mail program, and tables (CSV) from Excel, Outlook or Google")
    }
    FactRow {
        width: parent.width
        label: qsTr("Plan and checklists")
        value: qsTr("Texts in Markdown, plain text or HTML; a whole folder of them becomes one plan")
    }
    FactRow {
        width: parent.width
        label: qsTr("Word and Excel")
        value: qsTr("Save a Word document as web page and an Excel table as CSV, and choose that file")
    }
}
