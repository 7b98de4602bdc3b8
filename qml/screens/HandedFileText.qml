// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What is wrong with a request or an admission that somebody brought, and what to do next. Nothing was changed.
Banner {
    id: root

    required property int failure
    property bool admits: false ///< a request was opened; otherwise an admission

    visible: root.failure !== Failure.None
    kind: StatusChip.Attention
    iconName: "alert-triangle"
    label: root.what(root.failure)
    detail: root.next(root.failure)
    actionLabel: qsTr("Understood")

    function what(failure: int): string {
        switch (failure) {
        case Failure.Malformed:
            return root.admits ? qsTr("This file is no request to join") : qsTr("This file is no admission");
        case Failure.Forged:
        case Failure.Corrupt:
        case Failure.Gap:
        case Failure.Forked:
            return qsTr("This file was damaged on its way");
        case Failure.NotAllowed:
            return root.admits ? qsTr("This device may not let anybody in") : qsTr("This admission is for another device");
        case Failure.TooNew:
            return qsTr("This file was made by a newer version of Uitwijk");
        case Failure.Full:
            return qsTr("There is no room for the file there");
        case Failure.ReadOnly:
            return qsTr("The file cannot be written there");
        case Failure.NotFound:
            return qsTr("The file cannot be found any more");
        case Failure.TooLarge:
            return qsTr("This file is far too large to be one of ours");
        default:
            return qsTr("The file could not be read or written");
        }
    }

    function next(failure: int): string {
        switch (failure) {
        case Failure.Malformed:
            return root.admits ? qsTr("Nothing was changed. Choose the file that the newcomer saved with “Ask to join”.") : qsTr("Nothing was changed. Choose the file that you got back, not the request that you saved.");
        case Failure.Forged:
        case Failure.Corrupt:
        case Failure.Gap:
        case Failure.Forked:
            return root.admits ? qsTr("Nobody was let in. Ask the newcomer to save the request again.") : qsTr("Nothing was changed. Ask for the admission again: it can be made anew from the same request.");
        case Failure.NotAllowed:
            return root.admits ? qsTr("Bring the request to somebody with the role of administrator.") : qsTr("Or it answers a request that was made before this one. Bring the present request, and open what you get back for it.");
        case Failure.TooNew:
            return qsTr("Nothing was changed. Install the newer version on this device, and try again.");
        case Failure.Full:
        case Failure.ReadOnly:
            return qsTr("Nothing is lost. Choose another folder or another stick.");
        default:
            return qsTr("Nothing was changed. Choose the file again.");
        }
    }
}
