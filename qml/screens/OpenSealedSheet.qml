// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Asks for what reason something sealed is opened: it is kept with name and time, for everybody to see.
AppSheet {
    id: root

    property string subjectId

    function ask(subjectId: string): void {
        root.subjectId = subjectId;
        reason.clear();
        root.open();
        reason.takeFocus();
    }

    label: qsTr("Open what is sealed")

    CurrentIncident {
        id: incident
        chosen: Router.chosen
    }
    OpeningActions {
        id: actions
        onDone: root.close()
    }
    AppLabel {
        width: root.availableWidth
        text: incident.running ? qsTr("Your name, the time and the reason go into the log of the incident, and stand on this card. It is open for you until the incident ends.") : qsTr("No incident runs. Your name, the time and the reason stand on this card. It is open for you for an hour.")
    }
    AppTextField {
        id: reason
        width: root.availableWidth
        label: qsTr("For what reason?")
        onAccepted: go.clicked()
    }
    FailureText {
        width: root.availableWidth
        failure: actions.failure
    }
    PrimaryButton {
        id: go
        width: root.availableWidth
        enabled: reason.text.trim().length > 0 && !actions.busy
        label: qsTr("Open it, for this reason")
        iconName: "lock-open"
        onClicked: actions.open(incident.running ? incident.incidentId : "", root.subjectId, reason.text)
    }
    SecondaryButton {
        width: root.availableWidth
        label: qsTr("Leave it sealed")
        onClicked: root.close()
    }
}
