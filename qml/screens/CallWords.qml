// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// The words for calls and for lines that are forwarded. Numbers are those of CallTurn, CallOutcome and Forwarding.
QtObject {
    id: root

    function outcome(outcome: int): string {
        switch (outcome) {
        case 1:
            return qsTr("Ringing");
        case 2:
            return qsTr("Reached");
        case 3:
            return qsTr("No answer");
        case 4:
            return qsTr("Wrong number");
        case 5:
            return qsTr("Refused");
        case 6:
            return qsTr("Reached, cannot call others");
        }
        return qsTr("Not called");
    }
    function turn(turn: int, caller: string, due: string): string {
        switch (turn) {
        case 1:
            return qsTr("No answer, again at %1").arg(due);
        case 2:
            return qsTr("Being called");
        case 3:
            return qsTr("Waits for %1").arg(caller);
        case 4:
            return qsTr("Reached");
        case 5:
            return qsTr("Refused");
        case 6:
            return qsTr("Cannot be had by phone");
        }
        return caller.length > 0 ? qsTr("To be called by %1").arg(caller) : qsTr("To be called");
    }
    function forwarding(state: int): string {
        return state === 1 ? qsTr("Forwarded") : state === 2 ? qsTr("Forwarded and tested") : qsTr("Forwarding undone");
    }
    /// A line of the log.
    function reported(statusKind: int, state: int, subject: string): string {
        return qsTr("%1: %2").arg(statusKind === 4 ? root.forwarding(state) : root.outcome(state)).arg(subject);
    }
}
