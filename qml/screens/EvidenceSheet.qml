// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// A photo or a voice note for the log: chosen or spoken, looked at or heard, given a few words, kept.
AppSheet {
    id: root

    property string incidentId
    property string aboutId
    property string aboutName
    readonly property bool hasPhoto: photo.state === PhotoNote.Kept
    readonly property bool hasVoice: voice.state === VoiceNote.Kept || voice.state === VoiceNote.Playing
    readonly property bool isEmpty: (photo.state === PhotoNote.Empty || root.refusal.length > 0) && voice.state === VoiceNote.Empty
    readonly property string refusal: photo.state === PhotoNote.NoFile ? qsTr("This file cannot be read.") : photo.state === PhotoNote.NoPicture ? qsTr("This is no picture that can be shown. JPEG and PNG can.") : ""

    /// An empty thing: of the incident as a whole.
    function ask(incidentId: string, aboutId: string, aboutName: string): void {
        root.incidentId = incidentId;
        root.aboutId = aboutId;
        root.aboutName = aboutName;
        photo.discard();
        voice.discard();
        words.clear();
        actions.dismissFailure();
        root.open();
    }

    label: root.aboutName.length > 0 ? qsTr("Photo or voice note: %1").arg(root.aboutName) : qsTr("Photo or voice note")
    onClosed: {
        asker.stop();
        voice.discard();
        photo.discard();
    }

    PhotoNote {
        id: photo
    }
    VoiceNote {
        id: voice
    }
    EvidenceActions {
        id: actions
        onDone: root.close()
    }
    FileAsker {
        id: asker
        label: qsTr("Choose a photo")
        folder: drawings.folder
        kind: qsTr("Photos (*.jpg *.jpeg *.png)")
        onChosen: file => photo.open(file)
    }
    DrawingActions {
        id: drawings
    }
    FailureText {
        width: parent.width
        failure: actions.failure
    }
    SecondaryButton {
        width: parent.width
        visible: root.isEmpty
        label: qsTr("Choose a photo")
        iconName: "camera"
        onClicked: asker.ask()
    }
    SecondaryButton {
        width: parent.width
        visible: root.isEmpty && voice.canRecord
        label: qsTr("Say something")
        iconName: "microphone"
        onClicked: voice.record()
    }
    AppLabel {
        width: parent.width
        visible: root.refusal.length > 0
        text: root.refusal
        color: Theme.attention
        strong: true
    }
    DrawingPicture {
        width: parent.width
        height: root.hasPhoto ? Math.min(width * 0.75, root.parent.height * 0.4) : 0
        visible: root.hasPhoto
        octets: photo.octets
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The photo")
    }
    VoiceRecorder {
        width: parent.width
        note: voice
    }
    AppTextField {
        id: words
        width: parent.width
        visible: root.hasPhoto || root.hasVoice
        label: qsTr("What is to be seen or heard (may stay empty)")
    }
    PrimaryButton {
        width: parent.width
        visible: root.hasPhoto || root.hasVoice
        enabled: !actions.busy
        label: qsTr("Put it into the log")
        iconName: "check"
        onClicked: actions.bring(root.incidentId, root.aboutId, root.hasPhoto ? photo.octets : voice.octets, words.text, photo.madeAt)
    }
    AppLabel {
        width: parent.width
        visible: root.hasPhoto || root.hasVoice
        text: qsTr("Everybody who has this handbook can see or hear it, on every device, with your name and the time. It is made small, so that it also goes over a bad line.")
        font.pixelSize: Theme.smallSize
        soft: true
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Keep nothing")
        onClicked: root.close()
    }
}
