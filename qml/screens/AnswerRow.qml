// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One possible answer to a step.
ListRow {
    id: root

    required property int step

    label: root.step === StepMark.ToDo ? qsTr("Undo: still to do") : mark.word
    detail: root.step === StepMark.Deferred ? qsTr("Later; it stays on the list") : root.step === StepMark.Blocked ? qsTr("It cannot be done now") : root.step === StepMark.Overridden ? qsTr("Decided to do without it") : ""
    leads: false
    leftPadding: Theme.margin * 2 + mark.width

    StepMark {
        id: mark
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        step: root.step
    }
}
