// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Before unlocking: what saves lives, readable by anybody; and the way in.
AppScreen {
    id: root

    title: qsTr("Locked")

    ScrollColumn {
        anchors.fill: parent

        EmergencyCard {
            width: parent.width
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Open the handbook")
        }
        FailureText {
            width: parent.width
            failure: Session.failure
        }
        PassphraseField {
            id: passphrase
            width: parent.width
            visible: !recovery.visible
            onAccepted: unlock.clicked()
        }
        AppTextField {
            id: recovery
            width: parent.width
            visible: false
            label: qsTr("Recovery words")
            onAccepted: unlock.clicked()
        }
        PrimaryButton {
            id: unlock
            width: parent.width
            enabled: Session.state !== Session.Busy && (recovery.visible ? recovery.text.length > 0 : passphrase.text.length > 0)
            label: Session.state === Session.Busy ? qsTr("Unlocking…") : qsTr("Unlock")
            iconName: "lock-open"
            onClicked: {
                if (recovery.visible)
                    Session.unlockWithRecovery(recovery.text);
                else
                    Session.unlock(passphrase.text);
                passphrase.clear();
                recovery.clear();
            }
        }
        SecondaryButton {
            width: parent.width
            label: recovery.visible ? qsTr("Use the passphrase") : qsTr("Use the recovery words")
            onClicked: recovery.visible = !recovery.visible
        }
    }
}
