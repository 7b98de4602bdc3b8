// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// A step of a list, written or written anew: its words, what can be answered, when it is to be done.
AppSheet {
    id: root

    property bool filled: false
    readonly property bool complete: title.text.trim().length > 0 && root.answerCount !== 1
    readonly property int answerCount: answers.text.split("\n").filter(line => line.trim().length > 0).length

    signal tookAway

    /// An empty step: one more, at the end of the list.
    function ask(checklistId: string, stepId: string): void {
        root.filled = form.ready && form.checklistId === checklistId && form.stepId === stepId;
        form.checklistId = checklistId;
        form.stepId = stepId;
        if (root.filled)
            root.fill();
        root.open();
    }

    function fill(): void {
        title.text = form.title;
        howTo.text = form.howTo;
        role.text = form.role;
        answers.text = form.answers;
        conditions.chosen = form.condition;
        wait.text = form.wait > 0 ? String(form.wait) : "";
        repeat.text = form.repeat > 0 ? String(form.repeat) : "";
        vital.ticked = form.vital;
        root.filled = true;
    }

    function minutesIn(words: string): int {
        const minutes = parseInt(words, 10);
        return minutes > 0 ? minutes : 0;
    }

    function write(): void {
        actions.title = title.text;
        actions.howTo = howTo.text;
        actions.role = role.text;
        actions.answers = answers.text;
        actions.condition = conditions.chosen;
        actions.wait = root.minutesIn(wait.text);
        actions.repeat = root.minutesIn(repeat.text);
        actions.vital = vital.ticked;
        actions.write(form.checklistId, form.stepId);
    }

    label: form.stepId.length > 0 ? qsTr("Change this step") : qsTr("One more step")

    StepForm {
        id: form
        onShown: {
            if (!root.filled)
                root.fill();
        }
    }
    StepActions {
        id: actions
        onDone: root.close()
    }
    StepActions {
        id: removal
        onDone: {
            root.close();
            root.tookAway();
        }
    }
    StepActions {
        id: moves
    }
    FailureText {
        width: parent.width
        failure: moves.failure !== Failure.None ? moves.failure : actions.failure !== Failure.None ? actions.failure : removal.failure !== Failure.None ? removal.failure : form.failure
    }
    AppTextField {
        id: title
        width: parent.width
        label: qsTr("What must happen, in a few exact words")
    }
    AppTextArea {
        id: howTo
        width: parent.width
        label: qsTr("How (one tap deeper; may stay empty)")
    }
    AppTextField {
        id: role
        width: parent.width
        label: qsTr("Who does it (may stay empty)")
    }
    AppTextArea {
        id: answers
        width: parent.width
        label: qsTr("What can be answered, a line each (empty: it does not ask)")
    }
    AppLabel {
        width: parent.width
        visible: root.answerCount === 1
        text: qsTr("One answer is no question: give two, or none.")
        color: Theme.attention
        strong: true
    }
    Column {
        id: conditions

        property string chosen

        width: parent.width
        visible: form.conditions.count > 0
        spacing: Theme.tight

        AppLabel {
            width: parent.width
            text: qsTr("When it applies")
            font.pixelSize: Theme.smallSize
            soft: true
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Always")
            chosen: conditions.chosen.length === 0
            onClicked: conditions.chosen = ""
        }
        Repeater {
            model: form.conditions

            ChoiceRow {
                required property string key
                required property string answer
                required property string step
                width: conditions.width
                label: qsTr("Only for the answer “%1”").arg(answer)
                detail: step
                chosen: conditions.chosen === key
                onClicked: conditions.chosen = key
            }
        }
    }
    AppTextField {
        id: wait
        width: parent.width
        label: qsTr("Minutes to wait after the step before (empty: none)")
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 6
    }
    AppTextField {
        id: repeat
        width: parent.width
        label: qsTr("Minutes after which it comes back (empty: it does not)")
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 6
    }
    TickRow {
        id: vital
        width: parent.width
        label: qsTr("Vital: also when there is no time")
        onClicked: vital.ticked = !vital.ticked
    }
    Column {
        width: parent.width
        visible: form.places > 1
        spacing: Theme.spacing

        AppLabel {
            width: parent.width
            text: qsTr("Step %1 of %2 in its list").arg(form.place).arg(form.places)
            font.pixelSize: Theme.smallSize
            soft: true
        }
        Flow {
            width: parent.width
            spacing: Theme.spacing

            SecondaryButton {
                enabled: form.mayRise && !moves.busy
                label: qsTr("One earlier")
                iconName: "chevron-up"
                onClicked: moves.move(form.stepId, -1)
            }
            SecondaryButton {
                enabled: form.maySink && !moves.busy
                label: qsTr("One later")
                iconName: "chevron-down"
                onClicked: moves.move(form.stepId, 1)
            }
        }
        AppLabel {
            width: parent.width
            visible: form.place > 1 && !form.mayRise || form.place < form.places && !form.maySink
            text: qsTr("What applies only for an answer stays behind the step that asks.")
            font.pixelSize: Theme.smallSize
            soft: true
        }
    }
    PrimaryButton {
        width: parent.width
        enabled: root.complete && root.filled
        label: qsTr("Keep it so")
        iconName: "check"
        onClicked: root.write()
    }
    HoldButton {
        width: parent.width
        visible: form.stepId.length > 0
        label: qsTr("Hold to take it off the list")
        onHeld: removal.takeAway(form.stepId)
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
