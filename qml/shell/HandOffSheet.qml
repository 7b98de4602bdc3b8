// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design
import Uitwijk.Screens

/// Answers screens that ask for a call, a text message, mail or a map. Where nothing can be opened it shows what was to be
/// dialled, large enough to read out.
AppSheet {
    id: root

    property int reason: HandOff.NothingTakesIt
    property string to
    property string words
    readonly property bool emergency: root.to === "112"

    label: root.reason === HandOff.Exercise ? qsTr("Exercise: nothing is dialled or sent") : qsTr("Nothing on this device can open it")

    // Locked, nobody knows what runs: then nothing is held back.
    CurrentIncident {
        id: current
        chosen: Router.chosen
    }
    Binding {
        target: HandOff
        property: "exercise"
        value: Session.state === Session.Open && current.running && current.exercise
    }
    Connections {
        target: Router

        function onCall(number: string): void {
            HandOff.call(number);
        }
        function onText(numbers: string, words: string): void {
            HandOff.text(numbers, words);
        }
        function onMail(addresses: string, subject: string, words: string): void {
            HandOff.mail(addresses, subject, words);
        }
        function onMap(latitude: real, longitude: real, title: string): void {
            HandOff.map(latitude, longitude, title);
        }
    }
    Connections {
        target: HandOff

        function onNotOpened(reason: int, to: string, words: string): void {
            root.reason = reason;
            root.to = to;
            root.words = words;
            root.open();
        }
    }
    CopyText {
        id: copied
    }
    AppLabel {
        width: root.availableWidth
        text: root.reason === HandOff.Exercise ? qsTr("Read it out, and say what came of it.") : qsTr("Use a telephone that is at hand.")
        soft: true
    }
    Figures {
        width: root.availableWidth
        text: root.to
        font.pixelSize: root.to.indexOf("\n") < 0 ? Theme.dictateSize : Theme.titleSize
        lineHeight: 1.1
    }
    AppLabel {
        width: root.availableWidth
        visible: root.words.length > 0
        text: root.words
    }
    SecondaryButton {
        width: root.availableWidth
        label: root.words.length > 0 ? qsTr("Copy the text") : qsTr("Copy the number")
        iconName: "file-text"
        onClicked: copied.take(root.words.length > 0 ? root.words : root.to)
    }
    PrimaryButton {
        width: root.availableWidth
        visible: root.reason === HandOff.Exercise && root.emergency
        label: qsTr("It is real: call 112")
        iconName: "phone"
        onClicked: {
            root.close();
            HandOff.callEmergency();
        }
    }
    SecondaryButton {
        width: root.availableWidth
        label: qsTr("Close")
        onClicked: root.close()
    }
}
