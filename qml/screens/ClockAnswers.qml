// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// How a duty to report stands: from when it counts, that it was reported, or why it does not apply.
AppSheet {
    id: root

    required property string incidentId
    property string clockId
    property real due
    property int clockState

    function ask(clockId: string, title: string, clockState: int, due: real): void {
        root.clockId = clockId;
        root.label = title;
        root.clockState = clockState;
        root.due = due;
        words.clear();
        time.text = actions.timeNow();
        root.open();
    }

    label: ""

    LegalClockActions {
        id: actions
        onDone: root.close()
    }
    FailureText {
        width: parent.width
        failure: actions.failure
    }
    AppTextField {
        id: time
        width: parent.width
        label: qsTr("Since when did we know? Hours and minutes, as 22:10")
    }
    PrimaryButton {
        width: parent.width
        enabled: actions.momentOf(time.text) > 0
        label: qsTr("It counts from then")
        iconName: "clock"
        onClicked: actions.start(root.incidentId, root.clockId, actions.momentOf(time.text))
    }
    AppTextField {
        id: words
        width: parent.width
        label: qsTr("Number of the report, or why it does not apply")
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("It was reported just now")
        iconName: "check"
        onClicked: actions.report(root.incidentId, root.clockId, root.due, words.text)
    }
    SecondaryButton {
        width: parent.width
        enabled: words.text.trim().length > 0
        label: qsTr("It does not apply, for this reason")
        iconName: "ban"
        onClicked: actions.dismiss(root.incidentId, root.clockId, words.text)
    }
    SecondaryButton {
        width: parent.width
        visible: root.clockState !== 0
        label: qsTr("Take back what was said")
        iconName: "arrow-back-up"
        onClicked: actions.takeBack(root.incidentId, root.clockId)
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
