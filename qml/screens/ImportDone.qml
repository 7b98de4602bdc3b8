// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What an import has brought, and the way to it.
Column {
    id: root

    required property ImportDraft draft

    signal finished

    spacing: Theme.gap

    Banner {
        width: root.width
        kind: StatusChip.Safe
        iconName: "check"
        label: qsTr("%n imported", "things of the handbook", root.draft.chosen)
        detail: root.draft.skipped > 0 ? qsTr("%n left out, as you said.", "things of the handbook", root.draft.skipped) : qsTr("It is on this device, and goes to the others with the next sync.")
    }
    PrimaryButton {
        width: root.width
        label: qsTr("Show them")
        onClicked: root.finished()
    }
    SecondaryButton {
        width: root.width
        label: qsTr("Import more")
        iconName: "file-import"
        onClicked: root.draft.cancel()
    }
}
