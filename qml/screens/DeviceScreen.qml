// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// This device: how it shows things, how it is locked, what is on it.
AppScreen {
    id: root

    title: qsTr("This device")

    Members {
        id: members
    }
    DeviceInfo {
        id: info
    }
    ScrollColumn {
        anchors.fill: parent

        Heading {
            width: parent.width
            label: members.person.length > 0 ? members.person : qsTr("This device")
            detail: members.role > 0 ? qsTr("%1 · %2").arg(info.organisation).arg(Words.role(members.role)) : info.organisation
            iconName: "device-mobile"
        }
        Column {
            width: parent.width

            ListRow {
                width: parent.width
                inset: 0
                iconName: "users"
                label: qsTr("Members and devices")
                detail: qsTr("%n device(s) have this handbook", "", members.memberCount)
                onClicked: Router.openMembers()
            }
            ListRow {
                width: parent.width
                inset: 0
                iconName: "exchange"
                label: qsTr("Sharing")
                detail: Session.sync.relay.length > 0 ? qsTr("By way of %1").arg(Session.sync.relay) : qsTr("No relay is set")
                onClicked: Router.openSync()
            }
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Language")
        }
        ChoiceRow {
            width: parent.width
            label: "Nederlands"
            chosen: Preferences.language === "nl"
            onClicked: Preferences.language = "nl"
        }
        ChoiceRow {
            width: parent.width
            label: "English"
            chosen: Preferences.language === "en"
            onClicked: Preferences.language = "en"
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Colours")
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Day: black on white")
            chosen: Preferences.appearance === Theme.Day
            onClicked: Preferences.appearance = Theme.Day
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Night: does not blind")
            chosen: Preferences.appearance === Theme.Night
            onClicked: Preferences.appearance = Theme.Night
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("High contrast")
            chosen: Preferences.appearance === Theme.HighContrast
            onClicked: Preferences.appearance = Theme.HighContrast
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Size of the words: %1 %").arg(Math.round(Preferences.textScale * 100))
        }
        Row {
            spacing: Theme.spacing

            SecondaryButton {
                label: qsTr("Smaller")
                enabled: Preferences.textScale > 0.8
                onClicked: Preferences.textScale = Preferences.textScale - 0.1
            }
            SecondaryButton {
                label: qsTr("Larger")
                enabled: Preferences.textScale < 2.0
                onClicked: Preferences.textScale = Preferences.textScale + 0.1
            }
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Less motion")
            chosen: Preferences.reduceMotion
            onClicked: Preferences.reduceMotion = !Preferences.reduceMotion
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Alarms without sound")
            chosen: Preferences.quietAlarms
            onClicked: Preferences.quietAlarms = !Preferences.quietAlarms
        }
        SectionHeader {
            width: parent.width
            text: qsTr("Lock")
        }
        ListRow {
            width: parent.width
            inset: 0
            iconName: "lock"
            label: qsTr("What opens this copy")
            detail: qsTr("Passphrase, recovery sheet, envelope")
            onClicked: Router.openKeys()
        }
        SecondaryButton {
            width: parent.width
            label: qsTr("Lock now")
            iconName: "lock"
            onClicked: Session.lock()
        }
        SectionHeader {
            width: parent.width
            text: qsTr("What is stored where")
        }
        FactRow {
            width: parent.width
            label: qsTr("The handbook, encrypted, stays until you delete it")
            value: Session.folder
        }
        FactRow {
            width: parent.width
            label: qsTr("It takes")
            value: info.size
        }
        FactRow {
            width: parent.width
            label: qsTr("Number of this device")
            value: members.deviceId
            dictated: true
        }
        FactRow {
            width: parent.width
            label: qsTr("Version of Uitwijk")
            value: info.version
        }
    }
}
