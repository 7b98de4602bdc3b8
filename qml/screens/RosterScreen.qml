// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The coming week: who has which duty from when until when, and when nobody has it.
AppScreen {
    id: root

    title: qsTr("Duty roster")

    RosterModel {
        id: roster
        days: 7
    }
    HeadedList {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        model: roster
        section.property: "day"
        name: root.title

        FailureText {
            width: parent.width
            failure: roster.failure
        }
        EmptyState {
            width: parent.width
            visible: roster.ready && roster.shifts === 0
            iconName: "clock"
            label: qsTr("No duty roster in the handbook")
            detail: qsTr("Shifts with who, from when and until when appear here.")
        }
        AppLabel {
            width: parent.width
            visible: roster.shifts > 0
            text: roster.changedDaysAgo === 0 ? qsTr("Roster changed today") : qsTr("Roster of %n day(s) ago", "", roster.changedDaysAgo)
            soft: true
        }
        AppLabel {
            width: parent.width
            visible: roster.unread > 0
            text: qsTr("%n shift(s) with times that cannot be read", "", roster.unread)
            color: Theme.attention
            strong: true
        }
        delegate: ListRow {
            id: shift

            required property string role
            required property string contactId
            required property string name
            required property string spoken
            required property string from
            required property string until
            required property bool doubled

            inset: 0
            width: view.width
            leads: shift.contactId.length > 0
            enabled: shift.contactId.length > 0
            heading: ListView.section !== ListView.previousSection ? ListView.section : ""
            iconName: shift.contactId.length > 0 ? (shift.doubled ? "users" : "user") : "alert-triangle"
            signColor: shift.contactId.length > 0 && !shift.doubled ? Theme.inkSoft : Theme.attention
            label: shift.contactId.length > 0 ? shift.name : qsTr("Nobody")
            detail: RecoveryWords.joined(RecoveryWords.joined(shift.role, shift.until.length > 0 ? qsTr("%1 until %2").arg(shift.from).arg(shift.until) : qsTr("from %1").arg(shift.from), "\n"), shift.doubled ? qsTr("Somebody else has the same duty then") : shift.spoken, "\n")
            onClicked: Router.openContact(shift.contactId)
        }
    }
}
