// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What opens this copy, and changing it: the passphrase, the recovery sheet, the words in an envelope.
AppScreen {
    id: root

    readonly property bool mayChange: Session.caution === Session.NoCaution

    title: qsTr("What opens this copy")
    Component.onCompleted: desk.look()

    KeysDesk {
        id: desk
    }
    ScrollColumn {
        anchors.fill: parent

        FailureText {
            width: parent.width
            failure: desk.failure
        }
        Banner {
            width: parent.width
            visible: !desk.whole
            kind: StatusChip.Attention
            iconName: "alert-triangle"
            label: qsTr("One of the two copies of the keys is damaged")
            detail: qsTr("The other one opens. A new passphrase or a new envelope writes both again.")
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Passphrase")
        }
        FactRow {
            width: parent.width
            label: qsTr("What each guess costs somebody who has the files")
            value: desk.memoryMib > 0 ? qsTr("%1 MB of memory and up to a second").arg(desk.memoryMib) : ""
        }
        Banner {
            width: parent.width
            visible: desk.done
            kind: StatusChip.Safe
            iconName: "check"
            label: qsTr("The new passphrase opens this copy")
            detail: qsTr("The old one does not any more.")
        }
        PassphraseField {
            id: current
            width: parent.width
            visible: root.mayChange
            label: qsTr("The passphrase of now")
        }
        PassphraseField {
            id: next
            width: parent.width
            visible: root.mayChange
            label: qsTr("The new passphrase")
        }
        PassphraseStrength {
            width: parent.width
            visible: root.mayChange
            passphrase: next.text
            onProposed: words => {
                next.shown = true;
                next.text = words;
            }
        }
        PrimaryButton {
            width: parent.width
            visible: root.mayChange
            enabled: !desk.busy && current.text.length > 0 && next.text.length >= 8
            label: desk.busy ? qsTr("One moment…") : qsTr("Change the passphrase")
            onClicked: {
                desk.changePassphrase(current.text, next.text);
                current.clear();
                next.clear();
            }
        }
        SectionHeader {
            width: parent.width
            text: qsTr("The key of this copy")
        }
        AppLabel {
            width: parent.width
            text: qsTr("A new key is for when somebody may have had this device, its files or an earlier passphrase: what they took opens nothing of what lies here from then on. Passphrase and recovery sheet stay the same; words in an envelope open nothing any more. It takes some seconds, then the handbook opens again.")
        }
        FactRow {
            width: parent.width
            visible: value.length > 0
            label: qsTr("The key of now was made")
            value: desk.keySince
        }
        PassphraseField {
            id: own
            width: parent.width
            visible: root.mayChange
            label: qsTr("The passphrase of now")
        }
        SecondaryButton {
            width: parent.width
            visible: root.mayChange
            enabled: !desk.busy && own.text.length > 0
            label: qsTr("Make a new key for this copy")
            onClicked: Session.renewKey(own.text)
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Envelope")
        }
        AppLabel {
            width: parent.width
            text: desk.hasEnvelope ? qsTr("There are words in an envelope. They open this copy for reading, for an hour, when nobody is there who knows the passphrase.") : qsTr("There is no envelope. Words in a safe open this copy for reading, for an hour, when nobody is there who knows the passphrase. Everybody is told of each use.")
        }
        AppLabel {
            width: parent.width
            visible: text.length > 0
            text: desk.envelopeWords
            font.pixelSize: Theme.stepSize
            strong: true
        }
        PrimaryButton {
            width: parent.width
            visible: desk.envelopeWords.length > 0
            label: qsTr("I have written them down")
            iconName: "check"
            onClicked: desk.forgetEnvelopeWords()
        }
        SecondaryButton {
            width: parent.width
            visible: root.mayChange && desk.envelopeWords.length === 0
            enabled: !desk.busy
            label: desk.hasEnvelope ? qsTr("New words; the old ones open nothing then") : qsTr("Make words for an envelope")
            onClicked: desk.makeEnvelope()
        }
        SectionHeader {
            width: parent.width
            visible: desk.uses.length > 0
            text: qsTr("When the envelope was opened")
        }
        Repeater {
            model: desk.uses

            AppLabel {
                required property string modelData
                width: parent.width
                text: modelData
            }
        }
        AppTextField {
            id: reason
            width: parent.width
            visible: desk.unclaimed > 0 && root.mayChange
            label: qsTr("That was me, because")
        }
        SecondaryButton {
            width: parent.width
            visible: reason.visible
            enabled: !desk.busy && reason.text.trim().length > 0
            label: qsTr("Say so")
            onClicked: {
                desk.claim(reason.text);
                reason.clear();
            }
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Recovery sheet")
        }
        AppLabel {
            width: parent.width
            text: qsTr("The organisation's sheet opens this copy, too, whole or as two of three. It was shown once and is on no device.")
        }
    }
}
