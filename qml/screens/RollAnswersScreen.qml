// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Answers to "are you safe?" from text messages, typed or pasted: what is plain is entered at once, the rest is asked.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Answers from text messages")

    RollAnswersItem {
        id: answers
        pasted: area.text
    }
    RollActions {
        id: actions
        onDone: Router.back()
    }
    IncidentActions {
        id: choices
    }
    ScrollColumn {
        anchors.fill: parent

        AppLabel {
            width: parent.width
            text: qsTr("Write or paste a line for each answer: the number, and 1 for safe or 2 for needs help. Words behind it are kept.")
        }
        AppTextArea {
            id: area
            width: parent.width
            label: qsTr("Numbers and answers")
        }
        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : choices.failure !== Failure.None ? choices.failure : answers.failure
        }
        PrimaryButton {
            width: parent.width
            visible: answers.plain > 0
            enabled: !actions.busy
            iconName: "check"
            label: qsTr("Enter %n answer(s)", "", answers.plain)
            onClicked: actions.takeAnswers(root.incidentId, area.text)
        }
        Repeater {
            model: answers.lines

            ListRow {
                id: answer

                required property string line
                required property int outcome
                required property int whereabouts
                required property string personId
                required property string name

                inset: 0
                width: root.width - 2 * root.side
                leads: false
                enabled: answer.outcome === RollAnswersItem.SeveralPeople
                iconName: answer.outcome === RollAnswersItem.Matched ? (answer.whereabouts === PersonMark.NeedsHelp ? "first-aid-kit" : "check") : answer.outcome === RollAnswersItem.SeveralPeople ? "help-circle" : "alert-triangle"
                signColor: answer.outcome === RollAnswersItem.Matched ? (answer.whereabouts === PersonMark.NeedsHelp ? Theme.danger : Theme.safe) : Theme.attention
                label: answer.outcome === RollAnswersItem.Matched ? answer.name : answer.outcome === RollAnswersItem.SeveralPeople ? qsTr("Is it %1?").arg(answer.name) : answer.outcome === RollAnswersItem.NobodyKnown ? qsTr("Nobody of the handbook has this number") : qsTr("Not understood")
                detail: answer.line
                onClicked: choices.sight(root.incidentId, answer.personId, answer.whereabouts, "SMS: " + answer.line)
            }
        }
    }
}
