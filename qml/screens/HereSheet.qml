// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Shows what "I am here" will write, and writes it when that is confirmed.
AppSheet {
    id: root

    required property string incidentId
    required property OwnPlace place
    readonly property alias failure: actions.failure

    function ask(): void {
        actions.prepare(root.place);
        if (actions.prepared)
            root.open();
    }

    label: qsTr("This will be in the log:")
    onClosed: actions.forget()

    HereActions {
        id: actions
    }
    AppLabel {
        width: parent.width
        text: qsTr("“I am here”: %1").arg(PlaceWords.geo(actions.uri))
        font.pixelSize: Theme.stepSize
        strong: true
    }
    AppLabel {
        width: parent.width
        text: qsTr("Position of %1. Everybody who has this handbook can read it, and it stays in the log. Nothing more is sent when you move.").arg(actions.fixedAt)
    }
    PrimaryButton {
        width: parent.width
        label: qsTr("Write it")
        iconName: "map-pin"
        onClicked: {
            actions.confirm(root.incidentId);
            root.close();
        }
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Write nothing")
        onClicked: root.close()
    }
}
