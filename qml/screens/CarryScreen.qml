// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Meeting by file, without any network: take what is here along, or bring in what somebody else took along.
AppScreen {
    id: root

    property string whom ///< for whom the file is; empty: for anybody

    function takeFor(since: string, name: string): void {
        carrier.since = since;
        root.whom = name;
        choosing.asked().close();
    }

    title: qsTr("By file")

    SyncStatus {
        id: status
    }
    CarryDesk {
        id: carrier
    }
    Members {
        id: members
    }
    FileAsker {
        id: saving
        label: qsTr("Save the file to take along")
        folder: carrier.folder
        kind: qsTr("Files to take along (*.uwk)")
        fileName: "uitwijk.uwk"
        onChosen: file => carrier.takeAlong(file)
    }
    FileAsker {
        id: opening
        label: qsTr("Open the file that was brought")
        folder: carrier.folder
        kind: qsTr("Files to take along (*.uwk)")
        onChosen: file => carrier.bringIn(file)
    }
    ScrollColumn {
        anchors.fill: parent

        Heading {
            width: parent.width
            label: status.waiting > 0 ? qsTr("%n change(s) wait to be shared", "", status.waiting) : qsTr("Everything here has been shared")
            detail: qsTr("A file on a stick or in a mail carries it. Only members can read it; the order does not matter, and twice does no harm.")
            iconName: "briefcase"
        }
        Banner {
            width: parent.width
            visible: carrier.failure !== Failure.None
            kind: StatusChip.Attention
            iconName: "alert-triangle"
            label: root.what(carrier.failure)
            detail: root.next(carrier.failure)
            actionLabel: qsTr("Understood")
            onActed: carrier.dismissFailure()
        }
        CarriedText {
            width: parent.width
            desk: carrier
        }
        ListRow {
            width: parent.width
            inset: 0
            iconName: "users"
            label: root.whom.length > 0 ? qsTr("Only what is new to %1").arg(root.whom) : qsTr("Everything, for anybody")
            detail: qsTr("Choose what goes into the file")
            onClicked: choosing.asked().open()
        }
        PrimaryButton {
            width: parent.width
            enabled: !carrier.busy
            label: carrier.busy ? qsTr("One moment…") : qsTr("Take along on a stick")
            onClicked: saving.ask()
        }
        SecondaryButton {
            width: parent.width
            enabled: !carrier.busy
            label: qsTr("Bring in from a file")
            onClicked: opening.ask()
        }
        Banner {
            width: parent.width
            visible: carrier.savedTo.length > 0
            kind: StatusChip.Neutral
            iconName: "check"
            label: qsTr("%n packet(s) are on the way", "", carrier.taken)
            detail: qsTr("%1. They count as shared when a file or a meeting says that somebody has them.").arg(carrier.savedTo)
        }
    }
    LazySheet {
        id: choosing

        AppSheet {
            label: qsTr("What goes into the file?")

            ChoiceRow {
                width: parent.width
                label: qsTr("Everything, for anybody")
                chosen: carrier.since.length === 0
                onClicked: root.takeFor("", "")
            }
            ChoiceRow {
                width: parent.width
                visible: Session.sync.relay.length > 0
                label: qsTr("Only what the relay lacks")
                detail: Words.lacks(members.relayLacks)
                chosen: carrier.since === "relay"
                onClicked: root.takeFor("relay", qsTr("the relay"))
            }
            Repeater {
                model: members.devices

                ChoiceRow {
                    required property string deviceKey
                    required property string deviceId
                    required property string person
                    required property bool self
                    required property bool removed
                    required property int lacks

                    width: parent.width
                    visible: !self && !removed
                    label: qsTr("Only what is new to %1").arg(person.length > 0 ? person : deviceId)
                    detail: Words.lacks(lacks)
                    chosen: carrier.since === deviceKey
                    onClicked: root.takeFor(deviceKey, person.length > 0 ? person : deviceId)
                }
            }
        }
    }

    function what(failure: int): string {
        switch (failure) {
        case Failure.Malformed:
            return qsTr("This file is none of ours");
        case Failure.NotAllowed:
            return qsTr("This file is of another handbook");
        case Failure.Corrupt:
            return qsTr("The file is torn at its very beginning");
        case Failure.Full:
            return qsTr("There is no room for it");
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
        case Failure.Full:
        case Failure.ReadOnly:
            return qsTr("Nothing is lost, and what was there before is still there. Choose another folder or another stick.");
        case Failure.Corrupt:
            return qsTr("Nothing was changed. Ask for it to be made again.");
        default:
            return qsTr("Nothing was changed. Choose the file again.");
        }
    }
}
