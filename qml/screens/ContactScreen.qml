// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// A card to call from: numbers huge and in order, what to say, what to quote.
AppScreen {
    id: root

    required property string contactId
    readonly property int inner: root.width - 2 * root.side

    title: contact.name

    ContactItem {
        id: contact
        contactId: root.contactId
    }
    LazySheet {
        id: seal

        OpenSealedSheet {}
    }
    ScrollColumn {
        anchors.fill: parent
        visible: contact.ready

        FailureText {
            width: parent.width
            failure: contact.failure
        }
        AppLabel {
            width: parent.width
            text: contact.name
            font.pixelSize: Theme.bannerSize
            strong: true
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        AppLabel {
            width: parent.width
            visible: text.length > 0
            text: contact.description
            soft: true
        }
        StatusChip {
            visible: contact.disputed
            label: qsTr("Two versions: ask which one is right")
            iconName: "alert-triangle"
            kind: StatusChip.Attention
            width: Math.min(implicitWidth, parent.width)
        }
        StatusChip {
            visible: contact.ready
            label: contact.confirmedDaysAgo < 0 ? qsTr("Numbers never confirmed") : contact.confirmedDaysAgo === 0 ? qsTr("Confirmed today") : qsTr("Confirmed %n day(s) ago", "", contact.confirmedDaysAgo)
            iconName: contact.confirmedDaysAgo < 0 || contact.confirmedDaysAgo > 90 ? "clock" : "check"
            kind: contact.confirmedDaysAgo < 0 || contact.confirmedDaysAgo > 90 ? StatusChip.Attention : StatusChip.Safe
            width: Math.min(implicitWidth, parent.width)
        }
        Repeater {
            model: contact.phones

            PhoneRow {
                width: root.inner
                onClicked: {
                    if (sealed)
                        (seal.asked() as OpenSealedSheet).ask(root.contactId);
                    else
                        Router.call(raw);
                }
            }
        }
        EmptyState {
            width: parent.width
            visible: contact.ready && contact.phones.count === 0
            iconName: "phone"
            label: qsTr("No number known")
            detail: qsTr("Try a deputy or whoever calls this person.")
        }
        Openings {
            width: parent.width
            subjectId: root.contactId
        }
        FactRow {
            width: parent.width
            label: qsTr("What to say")
            value: contact.whatToSay
        }
        Repeater {
            model: contact.references

            FactRow {
                width: root.inner
                dictated: true
            }
        }
        FactRow {
            width: parent.width
            label: qsTr("Available")
            value: contact.availability
        }
        FactRow {
            width: parent.width
            label: qsTr("E-mail")
            value: contact.emails
        }
        FactRow {
            width: parent.width
            label: qsTr("Address")
            value: contact.address
        }
        FactRow {
            width: parent.width
            label: qsTr("Note")
            value: contact.note
        }
        PeopleList {
            width: parent.width
            label: qsTr("If there is no answer")
            people: contact.deputies
        }
        PeopleList {
            width: parent.width
            label: qsTr("Calls")
            people: contact.calls
        }
    }
}
