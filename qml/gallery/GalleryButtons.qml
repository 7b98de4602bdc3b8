// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// Things to press.
Column {
    id: root

    spacing: Theme.gap

    SectionHeader {
        text: qsTr("Buttons")
    }
    Flow {
        width: root.width
        spacing: Theme.spacing

        PrimaryButton {
            label: qsTr("Done")
            iconName: "check"
        }
        SecondaryButton {
            label: qsTr("Write a line")
            iconName: "writing"
        }
        PrimaryButton {
            label: qsTr("Stand down")
            dangerous: true
        }
        PrimaryButton {
            label: qsTr("Not now")
            enabled: false
        }
        IconButton {
            label: qsTr("Search")
            iconName: "search"
        }
    }
    TickRow {
        width: root.width
        label: qsTr("Noor Verhulst")
        detail: qsTr("Head of operations")
        iconName: "user"
        ticked: true
    }
    TickRow {
        width: root.width
        label: qsTr("Water in the server room")
        detail: qsTr("7 steps")
        iconName: "list-check"
    }
    HoldButton {
        width: root.width
        label: qsTr("Hold to declare")
        iconName: "urgent"
    }
    HoldButton {
        width: root.width
        label: qsTr("Hold to start the exercise")
        iconName: "flag"
        exercise: true
        progress: 0.4
    }
    HoldButton {
        width: root.width
        label: qsTr("Hold to stand down")
        iconName: "player-stop"
        quiet: true
        progress: 0.4
    }
    Grid {
        width: root.width
        columns: root.width < Theme.compactWidth ? 2 : 3
        spacing: Theme.spacing

        Repeater {
            model: ["flame", "building", "bolt", "server-off", "shield-x", "user-question"]

            Tile {
                required property string modelData
                required property int index
                width: (root.width - (root.width < Theme.compactWidth ? 1 : 2) * Theme.spacing) / (root.width < Theme.compactWidth ? 2 : 3)
                height: 140 * Math.min(Theme.textScale, 1.8)
                iconName: modelData
                label: [qsTr("Fire or smoke"), qsTr("Building cannot be used"), qsTr("Power, water or heat"), qsTr("IT or network down"), qsTr("Cyber attack or data leak"), qsTr("People ill or missing")][index]
            }
        }
    }
    NumberRow {
        width: root.width
        label: qsTr("Mobile")
        number: "+31 20 555 01 42"
        detail: qsTr("Confirmed 12 days ago")
        first: true
    }
    NumberRow {
        width: root.width
        label: qsTr("At home")
        number: "+32 2 555 01 07"
    }
    ChoiceRow {
        width: root.width
        label: qsTr("Night")
        detail: qsTr("Soft grey on near black")
        chosen: true
    }
    ChoiceRow {
        width: root.width
        label: qsTr("Day")
    }
}
