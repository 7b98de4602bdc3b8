// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// One prepared text: its language, its blanks, how it goes out, and to whom.
AppScreen {
    id: root

    required property string incidentId
    required property string messageId
    property string readerId ///< who it is for, when it was opened from a card
    readonly property int inner: root.width - 2 * root.side
    readonly property string inIncident: root.incidentId.length > 0 ? root.incidentId : current.incidentId ///< empty: none runs
    property bool ringing: false ///< the text message is begun when the log has it

    title: draft.title

    function send(): void {
        root.ringing = !draft.exercise;
        actions.send(draft, readers.names, 1);
    }

    CurrentIncident {
        id: current
        chosen: Router.chosen
    }
    TextDraft {
        id: draft
        incidentId: root.inIncident
        messageId: root.messageId
    }
    TextReaders {
        id: readers
        aimed: root.readerId
        words: finder.text
    }
    MessageActions {
        id: actions
        onDone: {
            if (root.ringing)
                Router.text(readers.addressed, draft.words);
            root.ringing = false;
            draft.drop();
            Router.back();
        }
    }
    CopyText {
        id: copied
    }
    ScrollColumn {
        anchors.fill: parent
        visible: draft.ready

        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : draft.failure
        }
        Heading {
            width: parent.width
            label: draft.title
            detail: MessageWords.audience(draft.audience)
            iconName: "message"
        }
        Flow {
            width: parent.width
            visible: draft.languages.length > 1
            spacing: Theme.spacing

            Repeater {
                model: draft.languages

                ChoiceRow {
                    required property string modelData
                    width: Math.max(160, Math.round((root.inner - Theme.spacing) / 2))
                    label: MessageWords.language(modelData)
                    chosen: draft.chosenLanguage === modelData
                    onClicked: draft.chosenLanguage = modelData
                }
            }
        }
        Repeater {
            model: draft.blanks

            AppTextField {
                id: field
                required property string name
                width: root.inner
                label: field.name
                Component.onCompleted: field.text = draft.blank(field.name)
                onTextChanged: draft.fill(field.name, field.text)
            }
        }
        SectionHeader {
            width: parent.width
            text: qsTr("As it goes out")
        }
        AppLabel {
            width: parent.width
            visible: draft.exercise
            text: qsTr("Exercise: it says so in front and at the end, and nothing is sent.")
            font.pixelSize: Theme.smallSize
            color: Theme.exercise
            strong: true
        }
        AppLabel {
            width: parent.width
            text: draft.words
            font.pixelSize: Theme.stepSize
            lineHeight: 1.2
        }
        AppLabel {
            width: parent.width
            text: draft.open.length > 0 ? qsTr("Not filled in: %1").arg(draft.open) : MessageWords.length(draft.letters, draft.messages, draft.wide)
            font.pixelSize: Theme.smallSize
            color: draft.open.length > 0 ? Theme.attention : Theme.inkSoft
            strong: draft.open.length > 0
        }
        SecondaryButton {
            width: parent.width
            enabled: draft.complete
            label: root.inIncident.length > 0 ? qsTr("Copy, and write into the log that it was given out") : qsTr("Copy the text")
            iconName: "file-text"
            onClicked: {
                copied.take(draft.words);
                if (root.inIncident.length > 0)
                    actions.send(draft, [], 0);
            }
        }
        AppLabel {
            width: parent.width
            visible: root.inIncident.length === 0
            text: qsTr("No incident runs: what you send is written into no log.")
            font.pixelSize: Theme.smallSize
            soft: true
        }
        SectionHeader {
            width: parent.width
            text: qsTr("As a text message to")
        }
        MessageReaders {
            width: parent.width
            readers: readers
        }
        AppTextField {
            id: finder
            width: parent.width
            label: qsTr("Somebody by name")
        }
        Repeater {
            model: readers.found

            ChoiceRow {
                required property string contactId
                required property string name
                required property string number
                width: root.inner
                label: name
                detail: number
                onClicked: readers.pick(contactId)
            }
        }
        PrimaryButton {
            width: parent.width
            enabled: draft.complete && readers.numbers.length > 0 && !actions.busy
            iconName: "message"
            label: draft.exercise ? qsTr("Write into the log: sent to %n number(s)", "", readers.numbers.length) : qsTr("Text message to %n number(s)", "", readers.numbers.length)
            onClicked: {
                if (root.inIncident.length > 0)
                    root.send();
                else {
                    Router.text(readers.addressed, draft.words);
                    draft.drop();
                }
            }
        }
    }
}
