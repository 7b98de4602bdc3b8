// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Says a sentence instead of typing it, hears it again, or says it anew.
Column {
    id: root

    required property VoiceNote note
    readonly property string trouble: root.note.trouble === VoiceNote.NoMicrophone ? qsTr("This device has no microphone that can be used. Type a line instead.") : root.note.trouble === VoiceNote.MicrophoneGone ? qsTr("The microphone stopped. What was said until then is kept.") : root.note.trouble === VoiceNote.NothingSaid ? qsTr("Nothing was heard. Say it again.") : root.note.trouble === VoiceNote.CannotPlay ? qsTr("It cannot be played on this device.") : root.note.trouble === VoiceNote.Damaged ? qsTr("It is damaged and cannot be played.") : ""

    function length(seconds: int): string {
        return qsTr("%1:%2").arg(Math.floor(seconds / 60)).arg(String(seconds % 60).padStart(2, "0"));
    }

    spacing: Theme.spacing

    Row {
        width: parent.width
        visible: root.note.state === VoiceNote.Recording
        spacing: Theme.spacing

        Figures {
            id: time
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 of %2").arg(root.length(root.note.seconds)).arg(root.length(root.note.longest))
            wrapMode: Text.NoWrap
        }
        Rectangle { // so that one sees that one is heard
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Theme.stroke, (parent.width - time.width - Theme.spacing) * root.note.level)
            height: Theme.spacing
            radius: Theme.radius
            color: Theme.action
        }
    }
    PrimaryButton {
        width: parent.width
        visible: root.note.state === VoiceNote.Recording
        label: qsTr("Stop: that is all")
        iconName: "player-stop"
        onClicked: root.note.stop()
    }
    SecondaryButton {
        width: parent.width
        visible: root.note.state === VoiceNote.Kept || root.note.state === VoiceNote.Playing
        label: root.note.state === VoiceNote.Playing ? qsTr("Stop") : qsTr("Listen (%1)").arg(root.length(root.note.seconds))
        iconName: root.note.state === VoiceNote.Playing ? "player-stop" : "player-play"
        onClicked: root.note.state === VoiceNote.Playing ? root.note.stop() : root.note.play()
    }
    AppLabel {
        width: parent.width
        visible: root.trouble.length > 0
        text: root.trouble
        color: Theme.attention
        strong: true
    }
}
