// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Meeting by codes, without a network and without a stick: one screen shows them, another device reads them.
AppScreen {
    id: root

    property string deviceKey ///< for whom; empty: for everybody
    property bool reads: false
    readonly property bool shows: desk.packs

    title: qsTr("By codes")

    CarryDesk {
        id: desk
    }
    Members {
        id: members
    }
    ScrollColumn {
        anchors.fill: parent

        Heading {
            width: parent.width
            label: root.shows ? qsTr("Show these codes to the other device") : root.reads ? qsTr("Read the codes of another device") : qsTr("Share from screen to screen")
            detail: root.shows || root.reads ? "" : qsTr("One device shows codes, the other reads them. Only members can read what is in them; twice does no harm.")
            iconName: "device-mobile"
        }
        Banner {
            width: parent.width
            visible: desk.failure !== Failure.None
            kind: StatusChip.Attention
            iconName: "alert-triangle"
            label: desk.failure === Failure.NotAllowed ? qsTr("These codes are of another handbook") : desk.failure === Failure.Malformed ? qsTr("These codes carry something else") : qsTr("The codes could not be made or taken in")
            detail: qsTr("Nothing was changed. Try it again.")
            actionLabel: qsTr("Understood")
            onActed: desk.dismissFailure()
        }
        CarriedText {
            width: parent.width
            desk: desk
        }
        ShowCodes {
            width: parent.width
            visible: root.shows
            octets: desk.packed
            advice: qsTr("Take it along as a file, or choose for whom it is: then only what they lack is shown.")
        }
        ReadCodes {
            width: parent.width
            visible: root.reads && !root.shows
            folder: desk.folder
            onArrived: octets => desk.takeIn(octets)
        }
        Column {
            width: parent.width
            visible: !root.shows && !root.reads
            spacing: Theme.gap

            SectionHeader {
                width: parent.width
                topPadding: Theme.spacing
                text: qsTr("For whom?")
            }
            ChoiceRow {
                width: parent.width
                label: qsTr("For everybody")
                detail: qsTr("All that this device has")
                chosen: root.deviceKey.length === 0
                onClicked: root.deviceKey = ""
            }
            Repeater {
                model: members.devices

                ChoiceRow {
                    required property string deviceKey
                    required property string person
                    required property int lacks
                    required property bool self
                    required property bool removed
                    width: parent.width
                    visible: !self && !removed
                    label: person
                    detail: Words.lacks(lacks)
                    chosen: root.deviceKey === deviceKey
                    onClicked: root.deviceKey = deviceKey
                }
            }
            PrimaryButton {
                width: parent.width
                enabled: !desk.busy
                label: desk.busy ? qsTr("One moment…") : qsTr("Show as codes")
                onClicked: desk.pack(root.deviceKey)
            }
            SecondaryButton {
                width: parent.width
                enabled: !desk.busy
                label: qsTr("Read codes")
                iconName: "eye"
                onClicked: root.reads = true
            }
        }
        SecondaryButton {
            width: parent.width
            visible: root.shows || root.reads
            label: qsTr("Done")
            iconName: "check"
            onClicked: {
                root.reads = false;
                desk.unpack();
            }
        }
    }
}
