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
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: parent.width

        FailureText {
            width: parent.width
            failure: draft.failure
        }
        Row {
            width: parent.width
            visible: !root.compact // the bar above says the same
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
        AppTextField {
            id: what
            width: parent.width
            visible: root.scenarioId.length === 0
            label: qsTr("What is going on, in a few words")
            onTextChanged: draft.title = text

            Connections {
                target: draft

                function onAdopted(): void { // what was typed before this screen was left
                    what.text = draft.title;
                }
            }
        }
        SectionHeader {
            width: parent.width
            visible: draft.variants.count > 0
            topPadding: 0
            bottomPadding: 0
            text: qsTr("Which is it, as far as you know?")
        }
        Column {
            width: parent.width
            visible: draft.variants.count > 0
            spacing: Theme.spacing

            ChoiceRow {
                width: parent.width
                label: qsTr("Not known yet")
                chosen: draft.variantId.length === 0
                onClicked: draft.variantId = ""
            }
            Repeater {
                model: draft.variants

                ChoiceRow {
                    required property string variantId
                    required property string title
                    required property string holds
                    width: root.width - 2 * root.side
                    label: title
                    detail: holds
                    chosen: draft.variantId === variantId
                    onClicked: draft.variantId = variantId
                }
            }
        }
        Flow {
            id: kinds

            readonly property int half: Theme.textScale > 1.6 && root.compact ? kinds.width : (kinds.width - Theme.spacing) / 2

            width: parent.width
            spacing: Theme.spacing

            ChoiceRow {
                width: kinds.half
                label: qsTr("Real")
                chosen: !draft.exercise
                onClicked: draft.exercise = false
            }
            ChoiceRow {
                width: kinds.half
                label: qsTr("Exercise")
                chosen: draft.exercise
                onClicked: draft.exercise = true
            }
        }
        MandateCard {
            width: parent.width
            asked: draft.asked
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
        SecondaryButton {
            width: parent.width
            visible: draft.begun
            label: qsTr("Drop what was filled in")
            iconName: "x"
            onClicked: {
                draft.drop();
                Router.back();
            }
        }
    }
    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: answer.height + 2 * Theme.gap
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.line
        }
        Column {
            id: answer
            x: root.side
            y: Theme.gap
            width: parent.width - 2 * root.side
            spacing: Theme.spacing

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
        }
    }
}
