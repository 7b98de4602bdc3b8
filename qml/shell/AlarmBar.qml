// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design
import Uitwijk.Screens

/// What has its time now, on every screen until it is seen to: a step that was put off, has waited or comes back, somebody who
/// is to be relieved. One line for each, whatever many. It rings for a minute, or until it is silenced.
Column {
    id: root

    required property string incidentId
    required property bool exercise
    property bool stepRings: false
    property bool reliefRings: false

    function ring(): void {
        Bell.ring(!Preferences.quietAlarms);
    }
    /// What it rang for was seen to: it is silent, unless it rings for the other too.
    function calm(): void {
        root.stepRings = root.stepRings && steps.due > 0;
        root.reliefRings = root.reliefRings && team.due > 0;
        if (Bell.ringing && !root.stepRings && !root.reliefRings)
            Bell.silence();
    }

    Connections {
        target: Bell

        function onChanged(): void {
            root.stepRings = root.stepRings && Bell.ringing;
            root.reliefRings = root.reliefRings && Bell.ringing;
        }
    }
    ReliefModel {
        id: team
        incidentId: root.incidentId
        onRang: {
            root.reliefRings = true;
            root.ring();
        }
        onCounted: root.calm()
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
            onRang: {
                root.stepRings = true;
                root.ring();
            }
            onCounted: root.calm()
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
    Item {
        width: root.width
        height: silence.height + 2 * Theme.spacing
        visible: Bell.ringing

        SecondaryButton {
            id: silence
            anchors.centerIn: parent
            width: Math.min(root.width - 2 * Theme.margin, Theme.readingWidth)
            label: qsTr("Silence the alarm")
            iconName: "x"
            onClicked: Bell.silence()
        }
    }
}
