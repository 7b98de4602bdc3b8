// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Texts that stand ready, by who reads them, and those that went out.
AppScreen {
    id: root

    required property string incidentId
    property string readerId ///< who the text is for, when a card asks
    readonly property string please: qsTr("Incident: please call back or open the handbook.")
    readonly property int inner: root.width - 2 * root.side

    title: qsTr("Texts to send")

    PreparedTextsModel {
        id: texts
        incidentId: root.incidentId
    }
    SentTextsModel {
        id: sent
        incidentId: root.incidentId
    }
    MessageActions {
        id: actions
    }
    EventState {
        id: event
        incidentId: root.incidentId
    }
    TextReaders {
        id: reader
        aimed: root.readerId
    }
    IncidentActions {
        id: asking
        onDone: {
            if (!event.exercise)
                Router.text(reader.addressed, root.please);
            Router.back();
        }
    }
    LazySheet {
        id: sheet

        SentTextSheet {
            onTakenBack: sentId => actions.takeBack(root.incidentId, sentId, "")
        }
    }
    ScrollColumn {
        anchors.fill: parent
        visible: texts.ready

        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : asking.failure !== Failure.None ? asking.failure : texts.failure
        }
        ListRow {
            inset: 0
            width: parent.width
            visible: root.readerId.length > 0 && reader.numbers.length > 0
            iconName: "phone"
            leads: false
            label: event.exercise ? qsTr("Exercise: %1").arg(root.please) : root.please
            detail: event.exercise ? qsTr("Written into the log, and not sent") : qsTr("To %1, and into the log").arg(reader.spoken)
            onClicked: asking.write(root.incidentId, event.exercise ? qsTr("Exercise, text message to %1, not sent: %2").arg(reader.spoken).arg(root.please) : qsTr("Text message to %1: %2").arg(reader.spoken).arg(root.please))
        }
        EmptyState {
            width: parent.width
            visible: texts.ready && texts.count === 0
            iconName: "message"
            label: qsTr("No texts stand ready")
            detail: qsTr("Prepared texts of the handbook appear here, each with its blanks.")
        }
        Repeater {
            model: texts

            ListRow {
                required property string messageId
                required property string title
                required property string audience
                required property string blanks
                required property string sentAt
                inset: 0
                width: root.inner
                iconName: "message"
                signColor: sentAt.length > 0 ? Theme.safe : Theme.inkSoft
                label: title
                detail: blanks.length > 0 ? qsTr("To fill in: %1").arg(blanks) : qsTr("Nothing to fill in")
                trailing: sentAt.length > 0 ? qsTr("sent %1").arg(sentAt) : ""
                onClicked: {
                    if (root.readerId.length > 0)
                        Router.openTextTo(root.incidentId, messageId, root.readerId);
                    else
                        Router.openMessage(root.incidentId, messageId);
                }
            }
        }
        SectionHeader {
            width: parent.width
            visible: sent.count > 0
            text: qsTr("Went out")
        }
        Repeater {
            model: sent

            ListRow {
                required property string sentId
                required property string readers
                required property string words
                required property int messageState
                required property bool disputed
                required property string at
                required property string by
                inset: 0
                width: root.inner
                leads: false
                iconName: disputed ? "alert-triangle" : messageState === 2 ? "x" : "check"
                signColor: disputed ? Theme.attention : messageState === 2 ? Theme.inkSoft : Theme.safe
                label: qsTr("%1, to %2").arg(MessageWords.state(messageState)).arg(MessageWords.readers(readers))
                detail: disputed ? qsTr("One says that it went out, another that it did not") : by
                trailing: at
                onClicked: (sheet.asked() as SentTextSheet).ask(sentId, words, messageState)
            }
        }
    }
}
