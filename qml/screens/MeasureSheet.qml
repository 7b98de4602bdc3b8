// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// Switching a measure on: for what, under whom, until when.
AppSheet {
    id: root

    property string measureId

    signal given(measureId: string, scope: string, ownerId: string, until: real)

    function ask(measureId: string, title: string, scope: string): void {
        root.measureId = measureId;
        root.label = title;
        scopeField.text = scope;
        owner.clear();
        end.minutes = 1440;
        root.open();
    }

    label: ""

    AppTextField {
        id: scopeField
        width: parent.width
        label: qsTr("What it covers (may stay empty)")
    }
    PersonChoice {
        id: owner
        width: parent.width
        label: qsTr("Who sees to it; else who the handbook names")
    }
    TimeChoice {
        id: end
        width: parent.width
        label: qsTr("When it is to be looked at again")
        none: qsTr("No end")
    }
    PrimaryButton {
        width: parent.width
        label: qsTr("Switch it on")
        iconName: "shield-check"
        onClicked: {
            root.given(root.measureId, scopeField.text, owner.personId, end.moment());
            root.close();
        }
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
