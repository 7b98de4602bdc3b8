// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// What came of a call, one tap each.
Column {
    id: root

    signal answered(outcome: int)

    spacing: Theme.spacing

    PrimaryButton {
        width: root.width
        label: qsTr("Reached")
        iconName: "check"
        onClicked: root.answered(2)
    }
    SecondaryButton {
        width: root.width
        label: qsTr("No answer, or voicemail")
        onClicked: root.answered(3)
    }
    SecondaryButton {
        width: root.width
        label: qsTr("Reached, but cannot call others")
        onClicked: root.answered(6)
    }
    SecondaryButton {
        width: root.width
        label: qsTr("Wrong number")
        onClicked: root.answered(4)
    }
    SecondaryButton {
        width: root.width
        label: qsTr("Cannot or will not come")
        onClicked: root.answered(5)
    }
}
