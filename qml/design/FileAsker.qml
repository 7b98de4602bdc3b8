// SPDX-License-Identifier: Apache-2.0
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
    readonly property bool asking: dialog.visible

    signal chosen(file: url)

    function ask(): void {
        if (root.saves)
            dialog.selectedFile = root.folder + "/" + root.fileName;
        dialog.open();
    }
    function stop(): void {
        dialog.close();
    }

    FileDialog {
        id: dialog
        title: root.label
        fileMode: root.saves ? FileDialog.SaveFile : FileDialog.OpenFile
        currentFolder: root.folder
        nameFilters: [root.kind, qsTr("All files (*)")]
        onAccepted: root.chosen(dialog.selectedFile)
    }
}
