// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// Something to be learned: what, from which line of the log, whose it is, until when.
AppSheet {
    id: root

    property string fact
    property real factAt
    property string aboutId
    property bool well: false

    signal made(finding: string, well: bool, ownerId: string, due: real)

    function ask(fact: string, factAt: real, aboutId: string): void {
        root.fact = fact;
        root.factAt = factAt;
        root.aboutId = aboutId;
        root.well = false;
        words.clear();
        owner.clear();
        due.minutes = 20160;
        root.open();
    }

    label: qsTr("What is to be learned?")

    AppLabel {
        width: root.availableWidth
        visible: root.fact.length > 0
        text: root.fact
        soft: true
    }
    AppTextField {
        id: words
        width: root.availableWidth
        label: qsTr("What went well, or did not")
    }
    ChoiceRow {
        width: root.availableWidth
        label: qsTr("To improve")
        chosen: !root.well
        onClicked: root.well = false
    }
    ChoiceRow {
        width: root.availableWidth
        label: qsTr("Went well: to be kept")
        chosen: root.well
        onClicked: root.well = true
    }
    PersonChoice {
        id: owner
        width: root.availableWidth
        label: qsTr("Who sees to it (may stay open)")
    }
    DueChoice {
        id: due
        width: root.availableWidth
    }
    PrimaryButton {
        width: root.availableWidth
        enabled: words.text.trim().length > 0
        label: qsTr("Write it down")
        iconName: "plus"
        onClicked: {
            root.made(words.text, root.well, owner.personId, due.moment());
            root.close();
        }
    }
    SecondaryButton {
        width: root.availableWidth
        label: qsTr("Leave it")
        onClicked: root.close()
    }
}
