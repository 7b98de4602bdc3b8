// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// A step of a run, with its how-to one tap deeper.
Column {
    id: root

    required property int index
    required property int ordinal
    required property string title
    required property string howTo
    required property string role
    required property int stepState
    required property bool disputed
    required property string by
    required property string note
    required property string until
    property int total: 0
    property bool current: false
    property bool open: false

    signal finished
    signal others

    CheckRow {
        width: root.width
        label: root.title
        step: root.stepState
        disputed: root.disputed
        number: String(root.index + 1)
        position: qsTr("%1 of %2").arg(root.index + 1).arg(root.total)
        by: root.by
        note: root.until.length > 0 ? (root.note.length > 0 ? qsTr("To do at %1. %2").arg(root.until).arg(root.note) : qsTr("To do at %1").arg(root.until)) : root.note.length > 0 ? root.note : root.stepState === StepMark.ToDo ? root.role : ""
        current: root.current
        deeper: root.howTo.length > 0
        onFinished: root.finished()
        onOthers: root.others()
        onOpened: root.open = !root.open
    }
    AppLabel { // no Loader: in Qt 6.4 it cannot make a bound component
        width: root.width
        visible: root.open
        padding: Theme.margin
        text: root.howTo
    }
}
