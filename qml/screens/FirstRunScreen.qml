// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The first minute: a handbook of one's own, empty or with a sample to start from.
AppScreen {
    id: root

    property bool sample: true

    title: qsTr("Uitwijk")

    ScrollColumn {
        anchors.fill: parent

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
        AppTextField {
            id: organisation
            width: parent.width
            label: qsTr("Your organisation")
        }
        AppTextField {
            id: person
            width: parent.width
            label: qsTr("Your name, as colleagues know you")
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Start from the sample")
            detail: qsTr("An invented firm with plans, contacts and checklists. Change it into your own.")
            chosen: root.sample
            onClicked: root.sample = true
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Start empty")
            detail: qsTr("And import the plan and the contacts that you have.")
            chosen: !root.sample
            onClicked: root.sample = false
        }
        PassphraseField {
            id: passphrase
            width: parent.width
            label: qsTr("A passphrase: four words or more")
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
            enabled: Session.state !== Session.Busy && organisation.text.length > 0 && passphrase.text.length >= 8 && again.text === passphrase.text
            label: Session.state === Session.Busy ? qsTr("Making it…") : qsTr("Make the handbook")
            onClicked: Session.create(organisation.text, person.text, passphrase.text, root.sample)
        }
    }
}
