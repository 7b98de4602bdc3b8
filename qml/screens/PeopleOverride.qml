// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// Going on without an answer to "Is everybody accounted for?" is a decision, with its reason in the log.
AppSheet {
    id: root

    signal given(reason: string)

    function ask(): void {
        reason.clear();
        root.open();
    }

    label: qsTr("Go on without an answer?")

    AppTextField {
        id: reason
        width: parent.width
        label: qsTr("Why: it goes into the log with your name")
        onAccepted: go.clicked()
    }
    PrimaryButton {
        id: go
        width: parent.width
        enabled: reason.text.trim().length > 0
        label: qsTr("Go on, for this reason")
        onClicked: {
            root.given(reason.text);
            root.close();
        }
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Keep asking")
        onClicked: root.close()
    }
}
