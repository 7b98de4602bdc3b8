// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What came of a decision: somebody has looked.
AppSheet {
    id: root

    required property string incidentId
    property string decisionId

    function ask(decisionId: string, decision: string): void {
        root.decisionId = decisionId;
        root.label = decision;
        effect.clear();
        root.open();
    }
    function say(found: int): void {
        actions.minutes = found === 2 ? again.minutes : 0;
        actions.check(root.incidentId, root.decisionId, found, effect.text);
    }

    label: ""

    DecisionActions {
        id: actions
        onDone: root.close()
    }
    FailureText {
        width: parent.width
        failure: actions.failure
    }
    AppTextField {
        id: effect
        width: parent.width
        label: qsTr("What do you see?")
    }
    PrimaryButton {
        width: parent.width
        label: qsTr("The effect is as wanted")
        iconName: "check"
        onClicked: root.say(1)
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("The effect is not as wanted: look again")
        iconName: "alert-triangle"
        onClicked: root.say(2)
    }
    LookAgain {
        id: again
        width: parent.width
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Withdraw the decision")
        iconName: "x"
        onClicked: root.say(3)
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
