// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Reaching people: my calls first, then how the whole tree stands. What others reached appears by itself.
AppScreen {
    id: root

    required property string incidentId
    readonly property bool exercise: event.exercise

    title: qsTr("Calls")
    ofExercise: root.exercise

    function ring(contactId: string, number: string, sealed: bool): void {
        if (sealed) {
            (seal.asked() as OpenSealedSheet).ask(contactId);
            return;
        }
        actions.report(root.incidentId, contactId, 1, "");
        if (event.ready && !root.exercise)
            Router.call(number);
    }

    LazySheet {
        id: seal

        OpenSealedSheet {}
    }
    EventState {
        id: event
        incidentId: root.incidentId
    }
    CallProgress {
        id: progress
        incidentId: root.incidentId
    }
    CallListModel {
        id: mine
        incidentId: root.incidentId
    }
    CallListModel {
        id: tree
        incidentId: root.incidentId
        everybody: true
    }
    CallActions {
        id: actions
    }
    LazySheet {
        id: answers

        CallAnswers {
            onAnswered: (contactId, outcome, number) => actions.report(root.incidentId, contactId, outcome, number)
            onTakenOver: callerId => actions.takeOver(root.incidentId, callerId)
        }
    }
    HeadedList {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        headPadding: Theme.gap
        model: tree
        name: root.title

        AppLabel {
            width: parent.width
            text: progress.ready ? qsTr("%1 of %2 reached").arg(progress.reached).arg(progress.people) : " " // its room is kept
            font.pixelSize: Theme.titleSize
            strong: true
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        ProgressLine {
            width: parent.width
            done: progress.reached
            total: progress.people
        }
        AppLabel {
            width: parent.width
            visible: progress.refused + progress.unreachable > 0
            text: qsTr("%1 refused, %2 cannot be had by phone").arg(progress.refused).arg(progress.unreachable)
            font.pixelSize: Theme.smallSize
            soft: true
        }
        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : tree.failure
        }
        SectionHeader {
            width: parent.width
            text: qsTr("My calls")
        }
        EmptyState {
            width: parent.width
            visible: mine.ready && mine.count === 0
            iconName: "check"
            label: qsTr("Nobody to call now")
            detail: qsTr("Calls come to you when somebody cannot be had, or when you take them over below.")
        }
        Repeater {
            model: mine

            CallCard {
                id: card
                width: view.width
                exercise: root.exercise
                onRung: root.ring(card.contactId, card.number, card.sealed)
                onTexted: Router.openTextsTo(root.incidentId, card.contactId)
                onAnswered: outcome => actions.report(root.incidentId, card.contactId, outcome, outcome === 4 && !card.isPrivate ? card.number : "")
                onOpened: root.ring(card.contactId, card.number, card.sealed)
            }
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Everybody")
        }
        delegate: CallTreeRow {
            id: row
            width: view.width
            onClicked: (answers.asked() as CallAnswers).ask(row)
        }
    }
}
