// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// A text that went out, to read again, to copy, or to say that it did not.
AppSheet {
    id: root

    property string sentId
    property string words
    property int messageState: 0

    signal takenBack(sentId: string)

    function ask(sentId: string, words: string, messageState: int): void {
        root.sentId = sentId;
        root.words = words;
        root.messageState = messageState;
        root.open();
    }

    label: MessageWords.state(root.messageState)

    CopyText {
        id: copied
    }
    AppLabel {
        width: root.availableWidth
        text: root.words
    }
    SecondaryButton {
        width: root.availableWidth
        label: qsTr("Copy the text")
        iconName: "file-text"
        onClicked: {
            copied.take(root.words);
            root.close();
        }
    }
    SecondaryButton {
        width: root.availableWidth
        visible: root.messageState !== 2
        label: qsTr("It was not sent after all")
        iconName: "x"
        onClicked: {
            root.takenBack(root.sentId);
            root.close();
        }
    }
}
