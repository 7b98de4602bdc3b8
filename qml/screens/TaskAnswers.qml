// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// How far a task is.
AppSheet {
    id: root

    required property string incidentId
    property string taskId

    signal answered(taskId: string, state: int, words: string)
    signal given(taskId: string, personId: string)

    function ask(taskId: string, name: string): void {
        root.taskId = taskId;
        root.label = name;
        words.clear();
        other.clear();
        root.open();
    }

    label: ""

    AppTextField {
        id: words
        width: parent.width
        label: qsTr("What to know (may stay empty)")
    }
    Repeater {
        model: [TaskListModel.Done, TaskListModel.Doing, TaskListModel.Dropped, TaskListModel.Open]

        ListRow {
            required property int modelData
            inset: 0
            width: root.availableWidth
            leads: false
            iconName: DecideWords.taskSign(modelData)
            label: DecideWords.task(modelData)
            onClicked: {
                root.answered(root.taskId, modelData, words.text);
                root.close();
            }
        }
    }
    EvidenceRows {
        width: parent.width
        incidentId: root.incidentId
        aboutId: root.taskId
        aboutName: root.label
        onLooked: root.close()
    }
    PersonChoice {
        id: other
        width: parent.width
        label: qsTr("Somebody else does it")
    }
    PrimaryButton {
        width: parent.width
        visible: other.personId.length > 0
        label: qsTr("Give it to %1").arg(other.name)
        iconName: "user"
        onClicked: {
            root.given(root.taskId, other.personId);
            root.close();
        }
    }
    SecondaryButton {
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
