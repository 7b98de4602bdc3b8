// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design
import Uitwijk.Screens

/// What is always visible on top: where one is, how old the copy is, that an incident runs.
Column {
    id: root

    required property string title
    property bool canGoBack: false
    readonly property string met: Session.secondSync.lastMetMs > Session.sync.lastMetMs ? Session.secondSync.lastMet : Session.sync.lastMet
    readonly property bool exercise: incident.running && incident.exercise

    CurrentIncident {
        id: incident
        chosen: Router.chosen
    }
    PeopleCheck {
        id: people
        incidentId: incident.incidentId
    }
    Rectangle {
        width: root.width
        height: Math.max(Theme.touchTarget + Theme.spacing, name.implicitHeight + Theme.spacing)
        color: Theme.surface

        IconButton {
            id: back
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.tight
            visible: root.canGoBack
            label: qsTr("Back")
            iconName: "arrow-left"
            onClicked: Router.back()
        }
        AppLabel {
            id: name
            anchors.verticalCenter: parent.verticalCenter
            x: back.visible ? back.x + back.width + Theme.tight : Theme.margin
            width: parent.width - x - find.width - 2 * Theme.tight
            text: root.title
            strong: true
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        IconButton {
            id: find
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            anchors.rightMargin: Theme.tight
            label: qsTr("Search")
            iconName: "search"
            onClicked: Router.openSearch("")
        }
    }
    CopyLine {
        id: copy

        readonly property string age: sync.daysOld > 0 ? qsTr("%n day(s) old", "", sync.daysOld) : sync.newest.length > 0 ? qsTr("newest %1").arg(sync.newest) : qsTr("nothing in it yet")
        readonly property string sharing: root.met.length > 0 ? qsTr("%1 · met the relay %2").arg(sync.waiting > 0 ? qsTr("%n change(s) waiting", "", sync.waiting) : qsTr("nothing waiting")).arg(root.met) : sync.waiting > 0 ? qsTr("%n change(s), on this device only", "", sync.waiting) : qsTr("nothing waiting")

        width: root.width
        label: qsTr("%1 · %2").arg(copy.age).arg(copy.sharing)
        waiting: sync.waiting > 0
        onClicked: Router.openSync()

        SyncStatus {
            id: sync
        }
    }
    CautionBanner {
        width: root.width
    }
    RemovedBanner {
        width: root.width
    }
    IncidentBar {
        width: root.width
        visible: incident.running
        title: incident.title
        verdict: incident.verdict
        minutes: incident.elapsedMinutes
        exercise: incident.exercise
        onClicked: Router.openNow()
    }
    PeopleBar {
        width: root.width
        visible: incident.running && people.open
        notSeen: people.notSeen
        needHelp: people.needHelp
        onClicked: Router.openRollCall(incident.incidentId)
    }
    AlarmBar {
        width: root.width
        incidentId: incident.incidentId
        exercise: incident.exercise
    }
}
