// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Before unlocking: what saves lives, readable by anybody; how old the copy is; and the way in.
AppScreen {
    id: root

    property int card: -1 ///< that is being read; none below 0

    title: qsTr("Locked")

    /// Minutes and seconds.
    function clock(seconds: int): string {
        const rest = seconds % 60;
        return Math.floor(seconds / 60) + ":" + (rest < 10 ? "0" + rest : "" + rest);
    }

    SafetyCards {
        id: safetyCards
    }
    SafetyCardText {
        anchors.fill: parent
        visible: root.card >= 0
        cards: safetyCards
        card: root.card
        onClosed: root.card = -1
    }
    ScrollColumn {
        anchors.fill: parent
        visible: root.card < 0

        EmergencyCard {
            width: parent.width
        }
        SafetyCardTiles {
            width: parent.width
            cards: safetyCards
            onChosen: card => root.card = card
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Open the handbook")
        }
        AppLabel {
            width: parent.width
            visible: safetyCards.asOf.length > 0
            text: safetyCards.daysOld > 0 ? qsTr("This copy is %n day(s) old: %1", "", safetyCards.daysOld).arg(safetyCards.asOf) : qsTr("This copy is of %1").arg(safetyCards.asOf)
            font.pixelSize: Theme.smallSize
            soft: true
        }
        Banner {
            width: parent.width
            visible: Session.waitSeconds > 0
            kind: StatusChip.Attention
            iconName: "lock"
            label: qsTr("%n wrong passphrase(s) in a row", "", Session.wrongTries)
            detail: qsTr("The next try is in %1. The recovery words open the handbook at once.").arg(root.clock(Session.waitSeconds))
        }
        FailureText {
            width: parent.width
            failure: Session.waitSeconds > 0 ? Failure.None : Session.failure
        }
        PassphraseField {
            id: passphrase
            width: parent.width
            visible: !recovery.visible
            onAccepted: unlock.clicked()
        }
        PaperFields {
            id: recovery
            width: parent.width
            visible: false
            envelopeToo: true
            onAccepted: unlock.clicked()
        }
        PrimaryButton {
            id: unlock
            width: parent.width
            enabled: Session.state !== Session.Busy && (recovery.visible ? recovery.ready : passphrase.text.length > 0 && Session.waitSeconds === 0)
            label: Session.state === Session.Busy ? qsTr("Unlocking…") : qsTr("Unlock")
            iconName: "lock-open"
            onClicked: {
                if (recovery.visible)
                    Session.unlockWithRecovery(recovery.papers);
                else
                    Session.unlock(passphrase.text);
                passphrase.clear();
                recovery.clear();
            }
        }
        SecondaryButton {
            width: parent.width
            label: recovery.visible ? qsTr("Use the passphrase") : qsTr("Use what lies in the safe")
            onClicked: recovery.visible = !recovery.visible
        }
    }
}
