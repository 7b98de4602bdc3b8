// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// How far it is with what was learned, and whose it is.
AppSheet {
    id: root

    property string incidentId
    property string findingId

    signal answered(incidentId: string, findingId: string, state: int, words: string, ownerId: string)

    function ask(incidentId: string, findingId: string, finding: string): void {
        root.incidentId = incidentId;
        root.findingId = findingId;
        root.label = finding;
        words.clear();
        owner.clear();
        root.open();
    }

    label: ""

    AppTextField {
        id: words
        width: root.availableWidth
        label: qsTr("What came of it (may stay empty)")
    }
    PersonChoice {
        id: owner
        width: root.availableWidth
        label: qsTr("Give it to somebody else (may stay empty)")
    }
    Repeater {
        model: [FindingListModel.Closed, FindingListModel.Doing, FindingListModel.Dropped, FindingListModel.Open]

        ListRow {
            required property int modelData
            inset: 0
            width: root.availableWidth
            leads: false
            iconName: ReviewWords.findingSign(modelData)
            label: ReviewWords.finding(modelData)
            onClicked: {
                root.answered(root.incidentId, root.findingId, modelData, words.text, owner.personId);
                root.close();
            }
        }
    }
    SecondaryButton {
        width: root.availableWidth
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
