// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// What there is to say of a person who was sent to a place to work.
AppSheet {
    id: root

    property string personId

    signal confirmed(personId: string)
    signal takenBack(personId: string)

    function ask(personId: string, name: string): void {
        root.personId = personId;
        root.label = name;
        root.open();
    }

    label: ""

    PrimaryButton {
        width: parent.width
        iconName: "check"
        label: qsTr("Knows of it and goes there")
        onClicked: {
            root.confirmed(root.personId);
            root.close();
        }
    }
    SecondaryButton {
        width: parent.width
        iconName: "x"
        label: qsTr("Take the place back")
        onClicked: {
            root.takenBack(root.personId);
            root.close();
        }
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
