// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs

/// Asks the system for files or for a folder. Nothing of it is loaded before it is asked; a choice that is called off
/// says nothing.
Item {
    id: root

    required property url folder ///< where to look first
    property string filesLabel
    property string folderLabel
    property list<url> urls ///< what was chosen last

    signal chosen


    function askFiles(): void {
        files.active = true;
        (files.item as FileDialog).open();
    }
    function askFolder(): void {
        folders.active = true;
        (folders.item as FolderDialog).open();
    }

    Loader {
        id: files
        active: false
        sourceComponent: FileDialog {
            title: root.filesLabel
            currentFolder: root.folder
            fileMode: FileDialog.OpenFiles
            onAccepted: {
                root.urls = selectedFiles;
                root.chosen();
            }
        }
    }
    Loader {
        id: folders
        active: false
        sourceComponent: FolderDialog {
            title: root.folderLabel
            currentFolder: root.folder
            onAccepted: {
                root.urls = [selectedFolder];
                root.chosen();
            }
        }
    }
}
