// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// The reader's words for what is learned from an incident, and for who of the team is on.
QtObject {
    id: root

    /// Milestone.
    function milestone(what: int): string {
        switch (what) {
        case 0:
            return qsTr("Declared");
        case 1:
            return qsTr("First call");
        case 2:
            return qsTr("First person reached");
        case 3:
            return qsTr("Everybody accounted for");
        case 4:
            return qsTr("First decision");
        case 5:
            return qsTr("First service back");
        default:
            return qsTr("Stood down");
        }
    }

    /// FindingListModel.State.
    function finding(state: int): string {
        switch (state) {
        case 1:
            return qsTr("Being done");
        case 2:
            return qsTr("Closed");
        case 3:
            return qsTr("Dropped");
        default:
            return qsTr("Open");
        }
    }

    function findingSign(state: int): string {
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

    /// A line of the log, by StatusKind: 13 a finding, 16 a turn.
    function reported(statusKind: int, state: int, subject: string): string {
        if (statusKind === 13)
            return qsTr("To be learned, %1: %2").arg(root.finding(state)).arg(subject);
        return state === 0 ? qsTr("Off: %1").arg(subject) : qsTr("On: %1").arg(subject);
    }

    /// What an incident or an exercise cost, and what it found.
    function cost(hours: string, findings: int, closed: int): string {
        return qsTr("%1 person-hours, %2, %3 closed").arg(hours).arg(qsTr("%n finding(s)", "", findings)).arg(closed);
    }
}
