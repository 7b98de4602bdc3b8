// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What waits, when this copy last met another, and why not now: in words, with the next step.
AppScreen {
    id: root

    readonly property string met: Session.sync.lastMet

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
            detail: root.met.length + members.lastNearby.length + members.lastCarried.length > 0 ? qsTr("What this copy met last:") : qsTr("This copy has not met another yet.")
            iconName: status.waiting > 0 ? "exchange" : "cloud-check"
        }
        FactRow {
            width: parent.width
            label: qsTr("The relay")
            value: root.met
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
        Banner {
            width: parent.width
            kind: Session.sync.state === SyncController.Live ? StatusChip.Safe : Session.sync.state === SyncController.Failed ? StatusChip.Attention : StatusChip.Neutral
            iconName: Session.sync.state === SyncController.Live ? "cloud-check" : Session.sync.state === SyncController.Connecting ? "refresh" : "cloud-off"
            label: Session.sync.state === SyncController.Live ? qsTr("Connected to the relay") : Session.sync.state === SyncController.Connecting ? qsTr("Looking for the relay…") : Session.sync.state === SyncController.Failed ? qsTr("The relay cannot be reached now") : qsTr("No relay is set")
            detail: Session.sync.state === SyncController.Live ? qsTr("What is written on any device is on the others within a second.") : Session.sync.state === SyncController.Connecting ? qsTr("Go on working; nothing waits for it.") : Session.sync.state === SyncController.Failed ? qsTr("Everything is safe on this device. It is tried again by itself.") : members.lastNearby.length + members.lastCarried.length > 0 ? qsTr("What is written here goes to devices nearby and into files alone. Fill in where the relay is to reach the others.") : qsTr("Everything is on this device only. Fill in where the relay is to share it.")
        }
        FailureText {
            width: parent.width
            visible: Session.sync.failure !== Failure.None && Session.sync.failure !== Failure.Unreachable && Session.sync.failure !== Failure.Malformed
            failure: Session.sync.failure
        }
        PrimaryButton {
            width: parent.width
            enabled: Session.sync.relay.length > 0 && Session.sync.state !== SyncController.Connecting
            label: qsTr("Share now")
            iconName: "refresh"
            onClicked: Session.sync.syncNow()
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
        AppTextField {
            id: relay
            width: parent.width
            label: qsTr("Address of the relay (wss://…)")
            inputMethodHints: Qt.ImhUrlCharactersOnly
            Component.onCompleted: text = Session.sync.relay
            onAccepted: {
                if (keep.enabled)
                    keep.clicked();
            }
        }
        Banner {
            width: parent.width
            visible: Session.sync.failure === Failure.Malformed
            kind: StatusChip.Attention
            iconName: "alert-triangle"
            label: qsTr("This is no address of a relay")
            detail: qsTr("It was not kept. An address begins with wss:// and goes on with a name: wss://relay.example.org.")
        }
        SecondaryButton {
            id: keep
            width: parent.width
            enabled: relay.text.trim().length > 0 && relay.text.trim() !== Session.sync.relay
            label: Session.sync.relay.length > 0 ? qsTr("Use this relay instead") : qsTr("Use this relay")
            onClicked: Session.sync.relay = relay.text
        }
        SecondaryButton {
            width: parent.width
            visible: Session.sync.relay.length > 0
            label: qsTr("Use no relay any more")
            iconName: "cloud-off"
            onClicked: leaving.asked().open()
        }
        AppLabel {
            width: parent.width
            text: qsTr("The relay passes sealed envelopes on. It cannot read them.")
            font.pixelSize: Theme.smallSize
            soft: true
        }
    }
    LazySheet {
        id: leaving

        AppSheet {
            id: question
            label: qsTr("Use no relay any more?")

            AppLabel {
                width: parent.width
                text: qsTr("What is written here then stays on this device, and nothing new comes, until a relay is set again. Nothing is lost.")
            }
            SecondaryButton {
                width: parent.width
                label: qsTr("Use none")
                onClicked: {
                    question.close();
                    relay.clear();
                    Session.sync.relay = "";
                }
            }
            PrimaryButton {
                width: parent.width
                label: qsTr("Keep the relay")
                onClicked: question.close()
            }
        }
    }
}
