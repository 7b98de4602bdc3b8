// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What went wrong, what is safe and what to do next, in the reader's words: once for the whole app.
Banner {
    id: root

    required property int failure

    visible: root.failure !== Failure.None
    kind: root.failure === Failure.WrongKey || root.failure === Failure.Unreachable || root.failure === Failure.NotFound ? StatusChip.Attention : StatusChip.Danger
    iconName: root.kind === StatusChip.Attention ? "alert-triangle" : "alert-circle"
    label: root.what(root.failure)
    detail: root.next(root.failure)

    function what(failure: int): string {
        switch (failure) {
        case Failure.NotFound:
            return qsTr("This is not in this copy");
        case Failure.Exists:
            return qsTr("There is a handbook here already");
        case Failure.WrongKey:
            return qsTr("The passphrase is not right, or the file is damaged");
        case Failure.Corrupt:
            return qsTr("A part of this copy is damaged");
        case Failure.Forged:
        case Failure.Forked:
            return qsTr("Something was refused because its signature does not hold");
        case Failure.Gap:
            return qsTr("An earlier part has not arrived yet");
        case Failure.TooNew:
            return qsTr("This was written by a newer version of Uitwijk");
        case Failure.TooLarge:
            return qsTr("This is larger than is allowed");
        case Failure.Quota:
            return qsTr("The relay has no room left for this handbook");
        case Failure.Malformed:
            return qsTr("This file is not what it says it is");
        case Failure.Locked:
            return qsTr("The handbook is locked, or another program has it open");
        case Failure.NotAllowed:
            return qsTr("This device is not allowed to do this");
        case Failure.Full:
            return qsTr("There is no space left on this device");
        case Failure.ReadOnly:
            return qsTr("This place cannot be written to");
        case Failure.OutOfMemory:
            return qsTr("There is not enough memory to unlock");
        case Failure.Unreachable:
            return qsTr("Nobody answered at the relay");
        case Failure.Unsupported:
            return qsTr("This is not possible on this device");
        default:
            return qsTr("The disk or the system refused");
        }
    }

    function next(failure: int): string {
        switch (failure) {
        case Failure.NotFound:
            return qsTr("Nothing is lost. It may come with the next sync.");
        case Failure.Exists:
            return qsTr("It was left as it is. Open it, or choose another folder.");
        case Failure.WrongKey:
            return qsTr("Nothing was changed. Try again, or use the recovery words.");
        case Failure.Corrupt:
            return qsTr("It was left as it is. Fetch a fresh copy from a colleague or the relay.");
        case Failure.Forged:
        case Failure.Forked:
            return qsTr("Your copy is unharmed. Tell the person who keeps the plan.");
        case Failure.Gap:
            return qsTr("It was put aside and is read when the rest comes. Sync again.");
        case Failure.TooNew:
            return qsTr("It is kept. Install the newer version to read it.");
        case Failure.TooLarge:
            return qsTr("Nothing was changed. Make it smaller and try again.");
        case Failure.Quota:
            return qsTr("Your changes are safe here. Tell the person who runs the relay.");
        case Failure.Malformed:
            return qsTr("Nothing was imported. Open the file in the program that made it, and save it again.");
        case Failure.Locked:
            return qsTr("Nothing was changed. Close the other program, or unlock.");
        case Failure.NotAllowed:
            return qsTr("Nothing was changed. Ask the person who keeps the plan.");
        case Failure.Full:
            return qsTr("What you did last was not kept; everything before it is safe. Make room and do it again.");
        case Failure.ReadOnly:
            return qsTr("What you did last was not kept; everything before it is safe. Ask for the right to write here.");
        case Failure.OutOfMemory:
            return qsTr("Close other programs and try again.");
        case Failure.Unreachable:
            return qsTr("Everything is safe on this device. It is tried again by itself.");
        case Failure.Unsupported:
            return qsTr("Nothing was changed.");
        default:
            return qsTr("What you did last was not kept; everything before it is safe. Try again.");
        }
    }
}
