// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// How grave it is now: escalating and de-escalating is a decision, with its reason in the log.
AppSheet {
    id: root

    property int verdict: 0

    signal judged(verdict: int, reason: string)

    function ask(verdict: int): void {
        root.verdict = verdict;
        reason.clear();
        root.open();
    }

    label: qsTr("How grave is it now?")

    Repeater {
        model: [3, 2, 1]

        ChoiceRow {
            required property int modelData
            width: root.availableWidth
            label: Words.verdict(modelData)
            detail: modelData === 3 ? qsTr("The crisis team leads. Call it together.") : modelData === 2 ? qsTr("Handled by the normal lines, with extra attention.") : qsTr("Handled by the normal lines.")
            chosen: root.verdict === modelData
            onClicked: root.verdict = modelData
        }
    }
    AppTextField {
        id: reason
        width: parent.width
        label: qsTr("Why: it goes into the log with your name")
        onAccepted: go.clicked()
    }
    PrimaryButton {
        id: go
        width: parent.width
        enabled: reason.text.trim().length > 0
        label: qsTr("So judged, for this reason")
        onClicked: {
            root.judged(root.verdict, reason.text);
            root.close();
        }
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
