// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// The reader's words for what is decided and asked in an incident.
QtObject {
    id: root

    /// TaskState.
    function task(state: int): string {
        switch (state) {
        case 1:
            return qsTr("Under way");
        case 2:
            return qsTr("Done");
        case 3:
            return qsTr("Dropped");
        default:
            return qsTr("To do");
        }
    }

    function taskSign(state: int): string {
        switch (state) {
        case 1:
            return "player-play";
        case 2:
            return "check";
        case 3:
            return "ban";
        default:
            return "circle";
        }
    }

    /// A verdict, or what else is judged of another subject.
    function judged(state: int, subject: string): string {
        switch (state) {
        case 0:
            return qsTr("Variant not known: %1").arg(subject);
        case 4:
            return qsTr("Variant: %1").arg(subject);
        case 5:
            return qsTr("Declared without being named for it: %1").arg(subject);
        case 6:
            return qsTr("Hit: %1").arg(subject);
        case 7:
            return qsTr("Not hit after all: %1").arg(subject);
        default:
            return qsTr("Judged again: %1").arg(Words.verdict(state));
        }
    }

    /// A line of the log; empty for a StatusKind of somebody else's.
    function said(kind: int, state: int, subject: string): string {
        switch (kind) {
        case 7:
            return root.judged(state, subject);
        case 8:
            return state === 1 ? qsTr("One event with another incident") : qsTr("Not the same event as another incident");
        case 9:
            return state === 0 ? qsTr("Measure off: %1").arg(subject) : qsTr("Measure on: %1").arg(subject);
        case 10:
            return qsTr("Task, %1: %2").arg(root.task(state)).arg(subject);
        default:
            return "";
        }
    }

    /// UndoListModel.What.
    function undo(what: int, list: string): string {
        switch (what) {
        case 0:
            return qsTr("Measure that is on");
        case 1:
            return qsTr("Telephone line that is forwarded");
        case 2:
            return qsTr("Task that is open");
        default:
            return qsTr("Step of %1").arg(list);
        }
    }

    function undoSign(what: int): string {
        switch (what) {
        case 0:
            return "shield-check";
        case 1:
            return "phone-call";
        case 2:
            return "list-details";
        default:
            return "list-check";
        }
    }
}
