// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs

/// Asks with the system's own dialog for one file: to open, or, when it has a fileName, to save.
Item {
    id: root

    required property string label
    required property url folder
    required property string kind ///< "Requests to join (*.uwkjoin)"
    property string fileName
    readonly property bool saves: root.fileName.length > 0

    signal chosen(file: url)

    /// The dialog is made when it is first wanted.
    function ask(): void {
        dialog.active = true;
        const asked = dialog.item as FileDialog;
        if (root.saves)
            asked.selectedFile = root.folder + "/" + root.fileName;
        asked.open();
    }

    Loader {
        id: dialog
        active: false

        sourceComponent: FileDialog {
            id: file
            title: root.label
            fileMode: root.saves ? FileDialog.SaveFile : FileDialog.OpenFile
            currentFolder: root.folder
            nameFilters: [root.kind, qsTr("All files (*)")]
            onAccepted: root.chosen(file.selectedFile)
        }
    }
}
