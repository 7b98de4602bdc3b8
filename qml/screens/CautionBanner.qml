// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Why this copy is open for reading alone, and what to do: above every screen for as long as it is so.
Banner {
    id: root

    readonly property bool byEnvelope: Session.caution === Session.ByEnvelope

    visible: Session.caution !== Session.NoCaution
    height: visible ? implicitHeight : 0
    radius: 0
    kind: root.byEnvelope ? StatusChip.Attention : StatusChip.Danger
    iconName: root.byEnvelope ? "lock-open" : "alert-circle"
    label: root.what(Session.caution)
    detail: root.next(Session.caution)

    function what(caution: int): string {
        switch (caution) {
        case Session.ByEnvelope:
            return qsTr("Opened with the envelope: for reading, for an hour");
        case Session.OlderCopy:
            return qsTr("This copy is older than it was: for reading only");
        case Session.OtherCopy:
            return qsTr("This is another copy than was here last: for reading only");
        default:
            return qsTr("It cannot be told whether this copy is the latest: for reading only");
        }
    }

    function next(caution: int): string {
        switch (caution) {
        case Session.ByEnvelope:
            return qsTr("Everybody is told. Say afterwards that it was you, and put new words in the envelope.");
        case Session.OlderCopy:
        case Session.OtherCopy:
            return qsTr("Somebody put its files back. What you read may be old. Put the folder aside and let this device join again.");
        default:
            return qsTr("A file beside it is gone or damaged. What you read may be old. Ask the person who keeps the plan; the command uitwijkctl keys accept goes on with it.");
        }
    }
}
