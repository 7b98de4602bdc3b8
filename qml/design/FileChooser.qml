// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs

/// Asks the system for files or for a folder. A choice that is called off says nothing.
Item {
    id: root

    required property url folder ///< where to look first
    property string filesLabel
    property string folderLabel
    property list<url> urls ///< what was chosen last

    signal chosen

    function askFiles(): void {
        files.open();
    }
    function askFolder(): void {
        folders.open();
    }

    FileDialog {
        id: files
        title: root.filesLabel
        currentFolder: root.folder
        fileMode: FileDialog.OpenFiles
        onAccepted: {
            root.urls = selectedFiles;
            root.chosen();
        }
    }
    FolderDialog {
        id: folders
        title: root.folderLabel
        currentFolder: root.folder
        onAccepted: {
            root.urls = [selectedFolder];
            root.chosen();
        }
    }
}
