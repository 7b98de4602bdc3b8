// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// What there is to do with one contact of the tree, whoever has to call them.
AppSheet {
    id: root

    property string contactId
    property string number
    property string callerId
    property string caller
    property bool mine: false

    signal answered(contactId: string, outcome: int, number: string)
    signal takenOver(callerId: string)

    function ask(row: CallTreeRow): void {
        root.contactId = row.contactId;
        root.number = row.isPrivate ? "" : row.number;
        root.label = row.name;
        root.callerId = row.callerId;
        root.caller = row.caller;
        root.mine = row.isMine;
        root.open();
    }
    function answer(outcome: int): void {
        root.answered(root.contactId, outcome, outcome === 4 ? root.number : "");
        root.close();
    }

    label: ""

    SecondaryButton {
        width: parent.width
        label: qsTr("Numbers and card")
        iconName: "id"
        onClicked: {
            root.close();
            Router.openContact(root.contactId);
        }
    }
    SecondaryButton {
        width: parent.width
        visible: root.callerId.length > 0 && !root.mine
        label: qsTr("Take over the calls of %1").arg(root.caller)
        iconName: "exchange"
        onClicked: {
            root.takenOver(root.callerId);
            root.close();
        }
    }
    CallOutcomes {
        width: parent.width
        onAnswered: outcome => root.answer(outcome)
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Take back what was said")
        iconName: "arrow-back-up"
        onClicked: root.answer(0)
    }
    SecondaryButton {
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
