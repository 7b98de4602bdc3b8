// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// A step of a run, with its how-to one tap deeper. What does not apply is a grey line that says why. A list that is done from
/// memory has a large line to confirm for each.
Column {
    id: root

    required property int index
    required property int ordinal
    required property string stepId
    required property string title
    required property string howTo
    required property string role
    required property bool vital
    required property int stepState
    required property bool disputed
    required property string by
    required property string note
    required property string until
    required property bool applies
    required property string dependsOn
    required property string dependsAnswer
    required property list<string> answers
    required property string answer
    required property int alarm
    required property real due
    required property int rounds
    required property int repeats
    property int total: 0
    property string learned ///< what an incident before taught of it
    property bool current: false
    property bool open: false
    property bool confirms: false
    property bool leadsToReader: false ///< the way to reading out stands here
    property int vitalOpen: 0 ///< of the whole list
    readonly property string condition: root.dependsAnswer.length > 0 ? qsTr("Only for the answer “%1” to: %2").arg(root.dependsAnswer).arg(root.dependsOn) : ""
    /// When it is to be done, what was answered, how often it was done, what was said: a line each.
    readonly property string told: (root.line(root.answer.length > 0 ? qsTr("Answer: %1").arg(root.answer) : "") + root.line(timing.words) + root.line(root.rounds > 0 ? qsTr("Done %n time(s)", "", root.rounds) : "") + root.line(root.note.length > 0 ? root.note : root.stepState === StepMark.ToDo ? root.role : "") + root.line(root.stepState === StepMark.ToDo ? root.condition : "") + root.line(root.learned)).slice(0, -1)

    signal finished
    signal answered(place: int)
    signal others
    signal readOut

    function line(words: string): string {
        return words.length > 0 ? words + "\n" : "";
    }

    SecondaryButton {
        visible: root.leadsToReader
        label: qsTr("Read out")
        iconName: "text-size"
        onClicked: root.readOut()
    }
    AppLabel {
        width: root.width
        visible: root.confirms && root.index === 0
        bottomPadding: Theme.gap
        text: qsTr("Do it from memory. Then confirm each line.")
        strong: true
    }
    StepTiming {
        id: timing
        alarm: root.alarm
        due: root.due
        until: root.until
        done: root.stepState === StepMark.Done
    }
    CheckRow {
        width: root.width
        visible: root.applies && !root.confirms
        label: root.title
        step: root.stepState
        disputed: root.disputed
        number: String(root.index + 1)
        position: qsTr("%1 of %2").arg(root.index + 1).arg(root.total)
        by: root.by
        note: root.told
        current: root.current
        deeper: root.howTo.length > 0
        answers: root.answers
        onFinished: root.finished()
        onAnswered: place => root.answered(place)
        onOthers: root.others()
        onOpened: root.open = !root.open
    }
    ConfirmRow {
        width: root.width
        visible: root.applies && root.confirms
        label: root.title
        detail: root.told
        by: root.by
        step: root.stepState
        disputed: root.disputed
        vital: root.vital
        answers: root.answers
        onConfirmed: root.finished()
        onAnswered: place => root.answered(place)
        onOthers: root.others()
    }
    ListRow {
        width: root.width
        visible: !root.applies
        iconName: "minus"
        leads: false
        soft: true
        label: root.title
        detail: root.by.length > 0 ? qsTr("Does not apply. %1. %2").arg(root.condition).arg(root.by) : qsTr("Does not apply. %1").arg(root.condition)
        onClicked: root.others()
    }
    AppLabel { // no Loader: in Qt 6.4 it cannot make a bound component
        width: root.width
        visible: root.open && root.applies
        padding: Theme.margin
        text: root.howTo
    }
    VitalCheck {
        width: root.width
        visible: root.confirms && root.index === root.total - 1
        open: root.vitalOpen
        side: Theme.gap
    }
}
