// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs

/// Asks with the system's own dialog for a file: to open, or, when it has a fileName, to save. Or for several to open.
Item {
    id: root

    required property string label
    required property url folder
    property string kind ///< "Requests to join (*.uwkjoin)"; empty: any
    property string fileName
    property bool several: false
    property list<url> files ///< that were chosen last
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
        fileMode: root.saves ? FileDialog.SaveFile : root.several ? FileDialog.OpenFiles : FileDialog.OpenFile
        currentFolder: root.folder
        nameFilters: root.kind.length > 0 ? [root.kind, qsTr("All files (*)")] : []
        onAccepted: {
            root.files = dialog.selectedFiles;
            root.chosen(dialog.selectedFile);
        }
    }
}
