// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Meeting another device on the same network, without any relay: let this one be met, or call one by its address.
AppScreen {
    id: root

    readonly property Nearby nearby: Session.nearby
    readonly property string came: qsTr("%n packet(s) came here", "", root.nearby.received)
    readonly property string went: qsTr("%n went there", "", root.nearby.sent)
    readonly property string kept: root.nearby.refused > 0 ? qsTr("%n were refused; what is here is unharmed", "", root.nearby.refused) : ""
    readonly property string line: root.nearby.call === Nearby.Ended ? qsTr("The line is closed now; meet again when there is more.") : qsTr("The line stays open.")
    readonly property string outcome: root.kept.length > 0 ? qsTr("%1, %2. %3. %4").arg(root.came).arg(root.went).arg(root.kept).arg(root.line) : qsTr("%1, %2. %3").arg(root.came).arg(root.went).arg(root.line)

    title: qsTr("Nearby")
    Component.onCompleted: {
        root.nearby.lookAround();
        root.nearby.looking = true;
    }
    Component.onDestruction: root.nearby.looking = false

    function meet(): void {
        if (place.text.trim().length > 0)
            root.nearby.meet(place.text);
    }

    ScrollColumn {
        anchors.fill: parent

        Heading {
            width: parent.width
            label: qsTr("Meet without a relay")
            detail: qsTr("Devices on the same network, or on the hotspot of a phone, give each other what is new. No internet is needed.")
            iconName: "exchange"
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Others can meet this device")
            detail: root.nearby.open ? qsTr("Devices of this handbook find it and meet it by themselves. A stranger on this network learns that something answers here, and nothing more.") : qsTr("Off: nothing answers here, and it tells nobody that it is here.")
            chosen: root.nearby.open
            onClicked: root.nearby.open = !root.nearby.open
        }
        DictatedRow {
            width: parent.width
            label: qsTr("Address of this device, to be read out")
            value: root.nearby.address
            detail: qsTr("The other device fills it in below “Meet another device”.")
        }
        FactRow {
            width: parent.width
            visible: root.nearby.otherAddresses.length > 0
            label: qsTr("On another network of this device")
            value: root.nearby.otherAddresses
            dictated: true
        }
        Banner {
            width: parent.width
            visible: root.nearby.listening !== Failure.None
            kind: StatusChip.Attention
            iconName: "alert-triangle"
            label: qsTr("This device cannot be met now")
            detail: qsTr("The system does not let it answer. Call the other device from here instead.")
        }
        Banner {
            width: parent.width
            visible: root.nearby.open && root.nearby.listening === Failure.None && root.nearby.address.length === 0
            kind: StatusChip.Attention
            iconName: "wifi-off"
            label: qsTr("This device is on no network")
            detail: qsTr("Join the Wi-Fi that the other one is on, or let one of the two make a hotspot. Then look again.")
            actionLabel: qsTr("Look again")
            onActed: root.nearby.lookAround()
        }
        SectionHeader {
            width: parent.width
            visible: root.nearby.finds
            text: root.nearby.near.count > 0 ? qsTr("%n device(s) of this handbook are near", "", root.nearby.near.count) : qsTr("No device of this handbook is found yet")
        }
        Column {
            width: parent.width

            Repeater {
                model: root.nearby.near

                ListRow {
                    required property string deviceKey
                    required property string person
                    required property string deviceId
                    required property bool connected

                    width: parent.width
                    inset: 0
                    leads: !connected
                    iconName: "device-mobile"
                    label: person.length > 0 ? person : qsTr("Somebody who is not in the contacts")
                    detail: qsTr("Device %1").arg(deviceId)
                    trailing: connected ? qsTr("Connected") : qsTr("Meet")
                    onClicked: {
                        if (!connected)
                            root.nearby.meetDevice(deviceKey);
                    }
                }
            }
        }
        AppLabel {
            width: parent.width
            visible: root.nearby.finds && root.nearby.near.count === 0
            text: qsTr("The other device has to be switched on above, on the same network. Some networks keep devices apart; its address may do there, or a hotspot.")
            font.pixelSize: Theme.smallSize
            soft: true
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Meet another device")
        }
        AppTextField {
            id: place
            width: parent.width
            label: qsTr("Address that the other device shows")
            inputMethodHints: Qt.ImhUrlCharactersOnly
            maximumLength: 80
            onAccepted: root.meet()
        }
        PrimaryButton {
            width: parent.width
            enabled: place.text.trim().length > 0 && root.nearby.call !== Nearby.Calling
            label: root.nearby.call === Nearby.Calling ? qsTr("Calling…") : qsTr("Meet")
            iconName: "exchange"
            onClicked: root.meet()
        }
        Banner {
            width: parent.width
            visible: root.nearby.call === Nearby.Met || root.nearby.call === Nearby.Ended
            kind: root.nearby.refused > 0 ? StatusChip.Attention : StatusChip.Safe
            iconName: root.nearby.refused > 0 ? "alert-triangle" : "check"
            label: root.nearby.met.length > 0 ? qsTr("Both have the same now: this device and that of %1").arg(root.nearby.met) : qsTr("Both have the same now")
            detail: root.outcome
        }
        Banner {
            width: parent.width
            visible: root.nearby.call === Nearby.Failed
            kind: StatusChip.Attention
            iconName: "alert-triangle"
            label: root.what(root.nearby.failure)
            detail: root.next(root.nearby.failure)
        }
        SectionHeader {
            width: parent.width
            visible: root.nearby.lines.count > 0
            text: qsTr("Connected now")
        }
        Column {
            width: parent.width

            Repeater {
                model: root.nearby.lines

                ListRow {
                    required property string person
                    required property string deviceId
                    required property int sent
                    required property int received

                    width: parent.width
                    inset: 0
                    leads: false
                    focusPolicy: Qt.NoFocus
                    iconName: "device-mobile"
                    label: person.length > 0 ? person : qsTr("Somebody who is not in the contacts")
                    detail: qsTr("Device %1 · %2 sent, %3 received").arg(deviceId).arg(sent).arg(received)
                }
            }
        }
        AppLabel {
            width: parent.width
            visible: root.nearby.lines.count > 0
            text: qsTr("What is written on one of them is on the other within a second, as long as they stay near.")
            font.pixelSize: Theme.smallSize
            soft: true
        }
        SecondaryButton {
            width: parent.width
            visible: root.nearby.lines.count > 0 && !root.nearby.open
            label: qsTr("Hang up")
            iconName: "x"
            onClicked: root.nearby.hangUp()
        }
    }

    function what(failure: int): string {
        switch (failure) {
        case Failure.Malformed:
            return qsTr("This is no address");
        case Failure.NotAllowed:
            return qsTr("That device does not belong to this handbook");
        case Failure.Unsupported:
        case Failure.Forged:
            return qsTr("Something else answers at this address");
        case Failure.TooNew:
            return qsTr("That device has another version of Uitwijk");
        case Failure.Full:
            return qsTr("There is no space left on this device");
        default:
            return qsTr("Nobody answers at this address");
        }
    }
    function next(failure: int): string {
        switch (failure) {
        case Failure.Malformed:
            return qsTr("An address is four numbers with dots between them, as the other device shows it: 192.0.2.17.");
        case Failure.NotAllowed:
            return qsTr("Or one of the two was removed from it. Nothing was exchanged. Compare the address, and who belongs to the handbook.");
        case Failure.TooNew:
            return qsTr("Nothing was lost. Install the newest version on both.");
        case Failure.Full:
            return qsTr("Nothing was lost. Make room, and meet again.");
        default:
            return qsTr("Nothing was lost. Compare the address, look whether the other device shows it still, and whether both are on the same network.");
        }
    }
}
