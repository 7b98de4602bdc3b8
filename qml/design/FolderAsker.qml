// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs

/// Asks with the system's own dialog for a folder.
Item {
    id: root

    required property string label
    required property url folder
    readonly property bool asking: dialog.visible

    signal chosen(folder: url)

    function ask(): void {
        dialog.open();
    }
    function stop(): void {
        dialog.close();
    }

    FolderDialog {
        id: dialog
        title: root.label
        currentFolder: root.folder
        onAccepted: root.chosen(dialog.selectedFolder)
    }
}
