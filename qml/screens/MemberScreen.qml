// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// One device: whose, what it may do, what it is known to hold, and how that is changed or ended.
AppScreen {
    id: root

    required property string deviceKey

    readonly property string deviceId: root.deviceKey.slice(0, 4) + "-" + root.deviceKey.slice(4, 8)

    title: qsTr("Device %1").arg(root.deviceId)

    Members {
        id: members
        only: root.deviceKey
    }
    RemovalDesk {
        id: desk
        onDone: {
            removing.close();
            changing.close();
            pardoning.close();
            wiping.close();
        }
    }
    RemovalSheet {
        id: removing
        failure: desk.failure
        busy: desk.busy
        onConfirmed: (reason, wipes) => desk.remove(root.deviceKey, reason, wipes)
    }
    RoleSheet {
        id: changing
        failure: desk.failure
        busy: desk.busy
        onConfirmed: role => desk.setRole(root.deviceKey, role)
    }
    AppSheet {
        id: pardoning
        label: qsTr("Let count what is held back?")

        AppLabel {
            width: parent.width
            text: qsTr("Everybody then sees what this device wrote and you hold now. Do it if its user wrote it, not a finder or a thief. What the device may do stays as it is, and what it writes from now on stays held back.")
        }
        FailureText {
            width: parent.width
            failure: desk.failure
        }
        PrimaryButton {
            width: parent.width
            enabled: !desk.busy
            label: qsTr("Let it count")
            iconName: "check"
            onClicked: desk.pardon(root.deviceKey)
        }
        SecondaryButton {
            width: parent.width
            label: qsTr("Keep it held back")
            onClicked: pardoning.close()
        }
    }
    AppSheet {
        id: wiping
        label: qsTr("Have its copy erased?")

        AppLabel {
            width: parent.width
            text: qsTr("When the device hears of it, it hands over what was written on it, if it can, and erases its copy. It cannot be called back. A device that meets nobody erases nothing.")
        }
        FailureText {
            width: parent.width
            failure: desk.failure
        }
        PrimaryButton {
            width: parent.width
            dangerous: true
            enabled: !desk.busy
            label: qsTr("Have it erased")
            iconName: "ban"
            onClicked: desk.wipe(root.deviceKey)
        }
        SecondaryButton {
            width: parent.width
            label: qsTr("Leave it as it is")
            onClicked: wiping.close()
        }
    }
    ScrollColumn {
        anchors.fill: parent

        FailureText {
            width: parent.width
            failure: members.failure !== Failure.None ? members.failure : removing.opened || changing.opened || pardoning.opened || wiping.opened ? Failure.None : desk.failure
        }
        Repeater {
            model: members.devices

            MemberCard {
                width: parent.width
                mayChange: members.mayAdmit
                onRemoveAsked: {
                    desk.dismissFailure();
                    removing.ask(person, deviceId);
                }
                onRoleAsked: {
                    desk.dismissFailure();
                    changing.ask(deviceId, role);
                }
                onReturnAsked: desk.letInAgain(root.deviceKey)
                onWipeAsked: {
                    desk.dismissFailure();
                    wiping.open();
                }
                onPardonAsked: {
                    desk.dismissFailure();
                    pardoning.open();
                }
            }
        }
    }
}
