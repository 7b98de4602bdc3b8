// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What waits, when this copy last met another, and why not now: in words, with the next step.
AppScreen {
    id: root

    readonly property string met: Session.sync.lastMet
    readonly property bool hasSecond: Session.secondSync.relay.length > 0

    title: qsTr("Sharing")

    SyncStatus {
        id: status
    }
    Members {
        id: members
    }
    ScrollColumn {
        anchors.fill: parent

        Heading {
            width: parent.width
            label: status.waiting > 0 ? qsTr("%n change(s) wait to be shared", "", status.waiting) : qsTr("Everything here has been shared")
            detail: root.met.length + Session.secondSync.lastMet.length + members.lastNearby.length + members.lastCarried.length > 0 ? qsTr("What this copy met last:") : qsTr("This copy has not met another yet.")
            iconName: status.waiting > 0 ? "exchange" : "cloud-check"
        }
        FactRow {
            width: parent.width
            label: qsTr("The relay")
            value: root.met
        }
        FactRow {
            width: parent.width
            label: qsTr("The second relay")
            value: Session.secondSync.lastMet
        }
        FactRow {
            width: parent.width
            label: qsTr("A device nearby")
            value: members.lastNearby
        }
        FactRow {
            width: parent.width
            label: qsTr("A file")
            value: members.lastCarried
        }
        RelayState {
            width: parent.width
            sync: Session.sync
            metOtherwise: members.lastNearby.length + members.lastCarried.length > 0
        }
        RelayState {
            width: parent.width
            visible: root.hasSecond
            sync: Session.secondSync
            second: true
        }
        PrimaryButton {
            width: parent.width
            enabled: (Session.sync.relay.length > 0 || root.hasSecond) && Session.sync.state !== SyncController.Connecting
            label: qsTr("Share now")
            iconName: "refresh"
            onClicked: {
                Session.sync.syncNow();
                if (root.hasSecond)
                    Session.secondSync.syncNow();
            }
        }
        FactRow {
            width: parent.width
            label: qsTr("In this conversation")
            value: Session.sync.state === SyncController.Live ? qsTr("%1 sent, %2 received").arg(Session.sync.bundlesSent).arg(Session.sync.bundlesReceived) : ""
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Who holds what")
        }
        Column {
            width: parent.width

            ListRow {
                width: parent.width
                visible: Session.sync.relay.length > 0
                inset: 0
                iconName: "server"
                label: qsTr("The relay")
                detail: Words.lacks(members.relayLacks)
                leads: false
                focusPolicy: Qt.NoFocus
            }
            ListRow {
                width: parent.width
                visible: root.hasSecond
                inset: 0
                iconName: "server"
                label: qsTr("The second relay")
                detail: Words.lacks(members.secondRelayLacks)
                leads: false
                focusPolicy: Qt.NoFocus
            }
            Repeater {
                model: members.devices

                MemberRow {
                    width: parent.width
                    brief: true
                    visible: !self && !removed
                    onClicked: Router.openMembers()
                }
            }
        }
        AppLabel {
            width: parent.width
            visible: members.ready && members.memberCount < 2
            text: qsTr("No other device has this handbook yet. If this one is lost, so is the handbook.")
        }
        SecondaryButton {
            width: parent.width
            label: members.mayAdmit && members.memberCount < 2 ? qsTr("Let another device in") : qsTr("Members and devices")
            iconName: "users"
            onClicked: Router.openMembers()
        }
        ListRow {
            width: parent.width
            inset: 0
            iconName: "device-mobile"
            label: qsTr("Nearby")
            detail: Session.nearby.lines.count > 0 ? qsTr("%n device(s) on the line", "", Session.nearby.lines.count) : Session.nearby.near.count > 0 ? qsTr("%n device(s) near", "", Session.nearby.near.count) : Session.nearby.open ? qsTr("This device can be met") : qsTr("On the same network, without a relay")
            onClicked: Router.openNearby()
        }
        ListRow {
            width: parent.width
            inset: 0
            iconName: "briefcase"
            label: qsTr("On a stick or in a mail")
            detail: qsTr("Without any network: take a file along, or bring one in")
            onClicked: Router.openCarry()
        }
        ListRow {
            width: parent.width
            inset: 0
            iconName: "device-mobile"
            label: qsTr("From screen to screen")
            detail: qsTr("Without any network and without a stick: one shows codes, the other reads them")
            onClicked: Router.openCodes()
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Relay")
        }
        RelayAddress {
            width: parent.width
            sync: Session.sync
            label: qsTr("Address of the relay (wss://…)")
        }
        RelayAddress {
            width: parent.width
            visible: Session.sync.relay.length > 0 || root.hasSecond
            sync: Session.secondSync
            label: qsTr("Address of a second relay, elsewhere")
            second: true
        }
        AppLabel {
            width: parent.width
            text: qsTr("The relay passes sealed envelopes on. It cannot read them.")
            font.pixelSize: Theme.smallSize
            soft: true
        }
        FactRow {
            width: parent.width
            label: qsTr("Number of this handbook, for who runs the relay")
            value: members.handbookNumber
            dictated: true
        }
    }
}
