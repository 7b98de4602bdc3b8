// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Asks why a device is removed, and says what will happen.
AppSheet {
    id: root

    property string person
    property string deviceId
    property int failure: Failure.None
    property bool busy: false
    property int chosen: -1
    readonly property list<string> reasons: [qsTr("Lost or stolen"), qsTr("Its user has left"), qsTr("Replaced by another device"), qsTr("Another reason")]
    readonly property bool isOwnWords: root.chosen === root.reasons.length - 1
    readonly property string reason: root.isOwnWords ? own.text.trim() : root.chosen >= 0 ? root.reasons[root.chosen] : ""

    signal confirmed(reason: string, wipes: bool)

    function ask(person: string, deviceId: string): void {
        root.person = person;
        root.deviceId = deviceId;
        root.chosen = -1;
        wiping.ticked = false;
        own.clear();
        root.open();
    }

    label: root.person.length > 0 ? qsTr("Remove the device of %1?").arg(root.person) : qsTr("Remove device %1?").arg(root.deviceId)

    AppLabel {
        width: root.availableWidth
        text: qsTr("It gets nothing new and cannot read what is written from now on. What it writes is held back until an administrator lets it count. The others learn it at their next contact.")
    }
    AppLabel {
        width: root.availableWidth
        text: wiping.ticked ? qsTr("Until it hears of this, what it holds stays on it. Change the codes and passwords that it could read.") : qsTr("What it holds already stays on it. Change the codes and passwords that it could read.")
        strong: true
    }
    Repeater {
        model: root.reasons

        ChoiceRow {
            required property int index
            required property string modelData
            width: root.availableWidth
            label: modelData
            chosen: root.chosen === index
            onClicked: {
                root.chosen = index;
                wiping.ticked = index === 0;
            }
        }
    }
    AppTextField {
        id: own
        width: root.availableWidth
        visible: root.isOwnWords
        label: qsTr("Reason, for those who stay")
        maximumLength: 200
    }
    TickRow {
        id: wiping
        width: root.availableWidth
        label: qsTr("Erase its copy when it hears of this")
        detail: qsTr("It hands over first what was written on it, if it can; the rest is lost.")
        onClicked: wiping.ticked = !wiping.ticked
    }
    FailureText {
        width: root.availableWidth
        failure: root.failure
    }
    PrimaryButton {
        width: root.availableWidth
        dangerous: true
        enabled: root.reason.length > 0 && !root.busy
        label: root.busy ? qsTr("Removing…") : qsTr("Remove device %1").arg(root.deviceId)
        iconName: "ban"
        onClicked: root.confirmed(root.reason, wiping.ticked)
    }
    SecondaryButton {
        width: root.availableWidth
        label: qsTr("Keep it")
        onClicked: root.close()
    }
}
