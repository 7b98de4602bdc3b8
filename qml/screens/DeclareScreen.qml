// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// From what somebody sees to a running incident: a few questions that can all be skipped, a verdict in words, hold to declare.
AppScreen {
    id: root

    required property string scenarioId
    property bool exercise: false

    ofExercise: draft.exercise
    title: draft.scenarioTitle.length > 0 ? draft.scenarioTitle : qsTr("Something else")

    DeclareDraft {
        id: draft
        scenarioId: root.scenarioId
        onDeclared: Router.openNow()
        Component.onCompleted: {
            if (root.exercise)
                draft.exercise = true;
        }
    }
    ScrollColumn {
        anchors.fill: parent

        FailureText {
            width: parent.width
            failure: draft.failure
        }
        Row {
            width: parent.width
            spacing: Theme.gap

            Icon {
                id: sign
                name: Words.effectSign(draft.effect)
                size: Theme.largeIcon
                color: draft.exercise ? Theme.exercise : Theme.ink
            }
            AppLabel {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - sign.width - Theme.gap
                text: root.title
                font.pixelSize: Theme.titleSize
                strong: true
                lineHeight: 1.1
                Accessible.role: Accessible.Heading
            }
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("This is real")
            chosen: !draft.exercise
            onClicked: draft.exercise = false
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("This is an exercise")
            chosen: draft.exercise
            onClicked: draft.exercise = true
        }
        AppTextField {
            width: parent.width
            visible: root.scenarioId.length === 0
            label: qsTr("What is going on, in a few words")
            onTextChanged: draft.title = text
            Component.onCompleted: text = draft.title
        }
        VerdictCard {
            width: parent.width
            verdict: draft.verdict
            because: draft.because
        }
        HoldButton {
            width: parent.width
            enabled: !draft.busy
            exercise: draft.exercise
            label: draft.exercise ? qsTr("Hold to start the exercise") : qsTr("Hold to declare")
            iconName: draft.exercise ? "flag" : "urgent"
            onHeld: draft.declare()
        }
        SectionHeader {
            width: parent.width
            visible: draft.questions.count > 0
            text: qsTr("Is it a crisis? Answer what you know, skip the rest")
        }
        Repeater {
            model: draft.questions

            QuestionRow {
                required property string criterionId
                width: root.width - 2 * root.side
                onAnswered: choice => draft.answer(criterionId, choice)
            }
        }
        AppLabel {
            width: parent.width
            text: qsTr("What you have filled in is kept when you leave this screen.")
            font.pixelSize: Theme.smallSize
            soft: true
        }
    }
}
