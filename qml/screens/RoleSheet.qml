// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Asks what a device may do from now on, and says what that changes.
AppSheet {
    id: root

    property string deviceId
    property int failure: Failure.None
    property bool busy: false
    property int current: 0
    property int chosen: 0

    signal confirmed(role: int)

    function ask(deviceId: string, role: int): void {
        root.deviceId = deviceId;
        root.current = role;
        root.chosen = role;
        root.open();
    }

    label: qsTr("What may device %1 do?").arg(root.deviceId)

    Repeater {
        model: [5, 2, 4, 3, 1, 6, 7]

        ChoiceRow {
            required property int modelData
            width: root.availableWidth
            label: Words.role(modelData)
            detail: Words.roleRights(modelData)
            chosen: root.chosen === modelData
            onClicked: root.chosen = modelData
        }
    }
    AppLabel {
        width: root.availableWidth
        text: qsTr("What it wrote before stays. What it writes later and may not any more is held back. What it holds already stays on it, also what it may not read any more.")
    }
    FailureText {
        width: root.availableWidth
        failure: root.failure
    }
    PrimaryButton {
        width: root.availableWidth
        enabled: root.chosen !== root.current && !root.busy
        label: root.busy ? qsTr("Changing…") : qsTr("Change it")
        iconName: "check"
        onClicked: root.confirmed(root.chosen)
    }
    SecondaryButton {
        width: root.availableWidth
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
