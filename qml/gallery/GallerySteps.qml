// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// A step in each of its states.
Column {
    id: root

    spacing: 0

    SectionHeader {
        text: qsTr("Steps")
    }
    CheckRow {
        width: root.width
        number: "1"
        label: qsTr("Call 112. Say where, what, how many people.")
        step: StepMark.Done
        by: "Sanne de Wit, 22:04"
    }
    CheckRow {
        width: root.width
        number: "2"
        label: qsTr("Send everybody out by the nearest safe exit.")
        step: StepMark.ToDo
        current: true
        deeper: true
    }
    CheckRow {
        width: root.width
        number: "3"
        label: qsTr("Count at the assembly point.")
        step: StepMark.Doing
        by: "Karim Aksoy, 22:07"
    }
    CheckRow {
        width: root.width
        number: "4"
        label: qsTr("Close the gas valve.")
        step: StepMark.Blocked
        by: "Karim Aksoy, 22:17"
        note: qsTr("Door of the boiler room is stuck")
    }
    CheckRow {
        width: root.width
        number: "5"
        label: qsTr("Call the landlord.")
        step: StepMark.Deferred
        by: "Sanne de Wit, 22:18"
    }
    CheckRow {
        width: root.width
        number: "6"
        label: qsTr("Switch the telephones to the duty mobile.")
        step: StepMark.Overridden
        by: "Sanne de Wit, 22:20"
    }
    CheckRow {
        width: root.width
        number: "7"
        label: qsTr("Warn the neighbours.")
        step: StepMark.NotApplicable
        by: "Sanne de Wit, 22:21"
    }
    CheckRow {
        width: root.width
        number: "8"
        label: qsTr("Shut down the server room.")
        step: StepMark.Done
        disputed: true
        by: "Sanne de Wit 22:24, Karim Aksoy 22:25"
    }
    CheckRow {
        width: root.width
        number: "9"
        label: qsTr("Write down who is still missing.")
        step: StepMark.ToDo
    }
}
