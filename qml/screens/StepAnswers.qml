// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// The other answers to a step than "done": each a first-class one that reaches the others.
AppSheet {
    id: root

    property int ordinal: 0
    property string incidentId ///< empty: evidence is not asked for
    property string stepId
    property list<string> answers ///< of a step that asks
    property bool disputed: false ///< somebody says done, another something else
    property bool again: false ///< of a step that comes back and was done: it can be done once more before its time

    signal answered(ordinal: int, state: int, words: string)
    signal chosen(ordinal: int, place: int, words: string)
    signal putOff(ordinal: int, until: real, words: string)

    function ask(ordinal: int, title: string): void {
        root.ordinal = ordinal;
        root.label = title;
        reason.clear();
        again.minutes = 0;
        root.open();
    }

    function give(state: int): void {
        if (state === StepMark.Deferred && again.minutes > 0)
            root.putOff(root.ordinal, again.moment(), reason.text);
        else
            root.answered(root.ordinal, state, reason.text);
        root.close();
    }

    label: ""

    AppTextField {
        id: reason
        width: parent.width
        label: qsTr("Why, or what to know (may stay empty)")
    }
    Repeater {
        model: root.answers

        ListRow {
            required property int index
            required property string modelData
            width: root.availableWidth
            leads: false
            iconName: "circle-dot"
            label: modelData
            onClicked: {
                root.chosen(root.ordinal, index, reason.text);
                root.close();
            }
        }
    }
    AnswerRow {
        width: parent.width
        visible: (root.again || root.disputed) && root.answers.length === 0
        step: StepMark.Done
        label: root.disputed ? qsTr("Done") : qsTr("Done once more, now")
        detail: root.disputed ? "" : qsTr("Its time counts from now again")
        onClicked: root.give(StepMark.Done)
    }
    Repeater {
        model: [StepMark.Doing, StepMark.Deferred, StepMark.Blocked, StepMark.Overridden, StepMark.NotApplicable, StepMark.ToDo]

        AnswerRow {
            required property int modelData
            width: root.availableWidth
            step: modelData
            onClicked: root.give(modelData)
        }
    }
    TimeChoice {
        id: again
        width: parent.width
        label: qsTr("When it is put off: the time to do it, with an alarm")
        none: qsTr("No time")
    }
    EvidenceRows {
        width: parent.width
        visible: root.incidentId.length > 0
        incidentId: root.incidentId
        aboutId: root.stepId
        aboutName: root.label
        onLooked: root.close()
    }
    SecondaryButton {
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
