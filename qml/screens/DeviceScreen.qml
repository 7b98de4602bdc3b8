// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// This device: how it shows things, how it is locked, what is on it.
AppScreen {
    id: root

    title: qsTr("This device")

    ScrollColumn {
        anchors.fill: parent

        SectionHeader {
            width: parent.width
            topPadding: 0
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
        SectionHeader {
            width: parent.width
            text: qsTr("Lock")
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
    }
}
