// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Where a passphrase is typed: hidden, unless the writer asks to see it.
AppTextField {
    id: root

    property bool shown: false

    label: qsTr("Passphrase")
    echoMode: root.shown ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData + Qt.ImhNoPredictiveText + Qt.ImhNoAutoUppercase + Qt.ImhHiddenText
    endInset: Theme.touchTarget

    IconButton {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        label: root.shown ? qsTr("Hide what I type") : qsTr("Show what I type")
        iconName: root.shown ? "eye-off" : "eye"
        inkColor: Theme.inkSoft
        onClicked: root.shown = !root.shown
    }
}
