// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The first minute: a handbook of one's own, empty or with a sample to start from, or somebody else's to join.
AppScreen {
    id: root

    enum Start {
        Sample,
        Empty,
        Join
    }

    property int start: FirstRunScreen.Sample
    readonly property bool joins: root.start === FirstRunScreen.Join
    readonly property bool busy: Session.state === Session.Busy

    title: qsTr("Uitwijk")

    ScrollColumn {
        anchors.fill: parent

        Banner {
            width: parent.width
            visible: Session.erased.length > 0
            iconName: "ban"
            label: qsTr("The handbook on this device was erased")
            detail: qsTr("%1: an administrator had removed the device and wished it so. The others keep theirs. If it was a mistake, ask to be let in again.").arg(Session.erased)
        }
        AppLabel {
            width: parent.width
            text: qsTr("A crisis handbook that works when the office and the network are gone")
            font.pixelSize: Theme.titleSize
            strong: true
            lineHeight: 1.15
            Accessible.role: Accessible.Heading
        }
        AppLabel {
            width: parent.width
            text: qsTr("It lives on this device, encrypted. Nobody needs a network to open it.")
            soft: true
        }
        FailureText {
            width: parent.width
            failure: Session.failure
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Start from the sample")
            detail: qsTr("An invented firm with plans, contacts and checklists. Change it into your own.")
            chosen: root.start === FirstRunScreen.Sample
            onClicked: root.start = FirstRunScreen.Sample
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Start empty")
            detail: qsTr("And import the plan and the contacts that you have.")
            chosen: root.start === FirstRunScreen.Empty
            onClicked: root.start = FirstRunScreen.Empty
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Join a handbook")
            detail: qsTr("A colleague has one already and lets this device in, by file.")
            chosen: root.joins
            onClicked: root.start = FirstRunScreen.Join
        }
        AppTextField {
            id: organisation
            width: parent.width
            visible: !root.joins
            label: qsTr("Your organisation")
        }
        AppTextField {
            id: person
            width: parent.width
            visible: !root.joins
            label: qsTr("Your name, as colleagues know you")
        }
        AppLabel {
            width: parent.width
            visible: root.joins
            text: qsTr("Choose the passphrase that will open the handbook on this device. Then you save a small file and bring it to a colleague who may let you in.")
        }
        PassphraseField {
            id: passphrase
            width: parent.width
            label: qsTr("A passphrase: four words or more")
        }
        PassphraseStrength {
            width: parent.width
            passphrase: passphrase.text
            onProposed: words => {
                passphrase.shown = true;
                passphrase.text = words;
            }
        }
        PassphraseField {
            id: again
            width: parent.width
            label: qsTr("The passphrase again")
        }
        AppLabel {
            width: parent.width
            visible: again.text.length > 0 && again.text !== passphrase.text
            text: qsTr("The two are not the same yet.")
            color: Theme.attention
            font.pixelSize: Theme.smallSize
        }
        PrimaryButton {
            width: parent.width
            enabled: !root.busy && (root.joins || organisation.text.length > 0) && passphrase.text.length >= 8 && again.text === passphrase.text
            label: root.joins ? (root.busy ? qsTr("Preparing this device…") : qsTr("Ask to join")) : root.busy ? qsTr("Making it…") : qsTr("Make the handbook")
            onClicked: {
                if (root.joins)
                    Session.join(passphrase.text);
                else
                    Session.create(organisation.text, person.text, passphrase.text, root.start === FirstRunScreen.Sample);
            }
        }
    }
}
