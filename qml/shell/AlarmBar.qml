// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design
import Uitwijk.Screens

/// What has its time now, on every screen until it is seen to: a step that was put off, has waited or comes back, somebody who
/// is to be relieved. One line for each, whatever many. A step rings for a minute, or until it is silenced.
Column {
    id: root

    required property string incidentId
    required property bool exercise

    ReliefModel {
        id: team
        incidentId: root.incidentId
    }
    AlarmRow {
        width: root.width
        visible: team.due > 0
        iconName: "user"
        said: team.due > 1 ? qsTr("Relief due: %1, and %n more", "", team.due - 1).arg(team.next) : qsTr("Relief due: %1").arg(team.next)
        leadsTo: qsTr("Opens who is on")
        onClicked: Router.openRelief(root.incidentId)
    }
    Repeater {
        model: PutOffModel {
            id: steps
            incidentId: root.incidentId
            onRang: Bell.ring(!Preferences.quietAlarms)
            onCounted: {
                if (steps.due === 0 && Bell.ringing)
                    Bell.silence();
            }
        }

        AlarmRow {
            id: bar

            required property int index
            required property string runId
            required property int list
            required property string listTitle
            required property string title
            required property string until
            required property bool due

            width: root.width
            visible: bar.due && bar.index === 0
            said: steps.due > 1 ? qsTr("%1, %2, and %n more", "", steps.due - 1).arg(bar.title).arg(bar.until) : qsTr("%1, %2").arg(bar.title).arg(bar.until)
            leadsTo: qsTr("Opens the list")
            onClicked: Router.openChecklist(bar.runId, bar.list, bar.listTitle, root.exercise)
        }
    }
    SecondaryButton {
        width: root.width
        visible: Bell.ringing
        label: qsTr("Silence the alarm")
        iconName: "x"
        onClicked: Bell.silence()
    }
}
