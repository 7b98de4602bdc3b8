// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// Somebody goes on, goes off, or is relieved by somebody else.
AppSheet {
    id: root

    property string personId
    property bool on: false

    signal relieved(personId: string, byId: string, until: real)
    signal wentOn(personId: string, until: real)
    signal wentOff(personId: string)

    function ask(personId: string, name: string, on: bool): void {
        root.personId = personId;
        root.label = name;
        root.on = on;
        by.clear();
        length.hours = 8;
        root.open();
    }

    label: ""

    PersonChoice {
        id: by
        width: root.availableWidth
        visible: root.on
        label: qsTr("Who takes over")
    }
    HoursChoice {
        id: length
        width: root.availableWidth
        visible: !root.on || by.personId.length > 0
    }
    PrimaryButton {
        width: root.availableWidth
        visible: root.on
        enabled: by.personId.length > 0
        label: qsTr("Takes over now")
        iconName: "exchange"
        onClicked: {
            root.relieved(root.personId, by.personId, length.moment());
            root.close();
        }
    }
    PrimaryButton {
        width: root.availableWidth
        visible: !root.on
        label: qsTr("Is on now")
        iconName: "player-play"
        onClicked: {
            root.wentOn(root.personId, length.moment());
            root.close();
        }
    }
    SecondaryButton {
        width: root.availableWidth
        visible: root.on
        label: qsTr("Goes off, nobody takes over")
        onClicked: {
            root.wentOff(root.personId);
            root.close();
        }
    }
    SecondaryButton {
        width: root.availableWidth
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
