// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// What is known of one device, and what may be done about it.
Column {
    id: root

    required property string deviceId
    required property string personId
    required property string person
    required property int role
    required property string since
    required property bool self
    required property string lastWritten
    required property int lacks
    required property bool removed
    required property bool recovered
    required property bool orphaned
    required property string removedBy
    required property string removedOn
    required property string reason
    required property int heldBack
    required property string heldFrom
    required property string heldTo
    required property bool wiping
    required property bool wiped
    required property string wipedOn

    property bool mayChange: false ///< who looks is an administrator

    readonly property string remover: root.removedBy.length > 0 ? root.removedBy : qsTr("an administrator")
    readonly property string removal: root.removedOn.length > 0 ? qsTr("By %1 on %2.").arg(root.remover).arg(root.removedOn) : qsTr("By %1.").arg(root.remover)

    signal removeAsked
    signal roleAsked
    signal pardonAsked
    signal wipeAsked
    signal returnAsked

    spacing: Theme.spacing

    Heading {
        width: parent.width
        label: root.person.length > 0 ? root.person : qsTr("Somebody who is not in the contacts")
        detail: root.self ? qsTr("%1 · this device").arg(Words.role(root.role)) : Words.role(root.role)
        iconName: root.removed ? "ban" : root.role === 7 ? "device-mobile" : "user"
    }
    Banner {
        width: parent.width
        visible: root.recovered && root.role === 1 && !root.removed
        kind: StatusChip.Attention
        iconName: "key"
        label: qsTr("Became an administrator with the recovery words")
        detail: root.self ? "" : qsTr("No other administrator had to agree. If you do not know why, ask its user.")
    }
    Banner {
        width: parent.width
        visible: root.orphaned
        kind: StatusChip.Attention
        iconName: "ban"
        label: qsTr("Its admission does not count")
        detail: qsTr("Whoever let it in had been removed before. It gets nothing new, and what it writes is held back. If it belongs here, let it in again: its copy and its keys stay.")
        actionLabel: root.mayChange && root.role > 0 ? qsTr("Let it in again") : ""
        onActed: root.returnAsked()
    }
    Banner {
        width: parent.width
        visible: root.removed && !root.orphaned
        iconName: "ban"
        label: qsTr("Removed from the handbook")
        detail: (root.reason.length > 0 ? qsTr("%1 Reason: %2.").arg(root.removal).arg(root.reason) : root.removal) + "\n" + (root.wiped || root.wiping ? qsTr("It gets nothing new.") : qsTr("It gets nothing new. What it held before stays on it."))
    }
    Banner {
        width: parent.width
        visible: root.wiping || root.wiped
        kind: root.wiped ? StatusChip.Neutral : StatusChip.Attention
        iconName: root.wiped ? "check" : "clock"
        label: root.wiped ? qsTr("It says that it erased its copy") : qsTr("Its copy is to be erased")
        detail: root.wiped ? (root.wipedOn.length > 0 ? qsTr("%1, by its clock.").arg(root.wipedOn) : "") : qsTr("It has not said that it heard of it. Until then everything is still on it.")
    }
    Banner {
        width: parent.width
        visible: root.removed || root.heldBack > 0
        kind: root.heldBack > 0 ? StatusChip.Attention : StatusChip.Neutral
        iconName: root.heldBack > 0 ? "eye-off" : "check"
        label: root.heldBack > 0 ? qsTr("%n change(s) held back", "", root.heldBack) : qsTr("Nothing of it is held back")
        detail: root.heldBack === 0 ? "" : (root.heldFrom.length === 0 ? "" : root.heldFrom === root.heldTo ? qsTr("Written on %1, by its clock.").arg(root.heldFrom) + " " : qsTr("Written between %1 and %2, by its clock.").arg(root.heldFrom).arg(root.heldTo) + " ") + (root.removed ? qsTr("They came after the removal, or were not known to who removed it. Nobody sees them.") : qsTr("They came after this device lost the right to write, or were not known to who took it. Nobody sees them."))
        actionLabel: root.heldBack > 0 && root.mayChange ? qsTr("Let them count…") : ""
        onActed: root.pardonAsked()
    }
    FactRow {
        width: parent.width
        label: root.removed ? qsTr("What it was allowed") : qsTr("What this device may do")
        value: Words.roleRights(root.role)
    }
    FactRow {
        width: parent.width
        label: qsTr("Member since")
        value: root.since
    }
    FactRow {
        width: parent.width
        label: qsTr("Wrote last")
        value: root.lastWritten
    }
    FactRow {
        width: parent.width
        label: qsTr("What its copy holds")
        value: root.self || root.removed ? "" : Words.lacks(root.lacks)
    }
    FactRow {
        width: parent.width
        label: qsTr("Device")
        value: root.deviceId
        dictated: true
    }
    SecondaryButton {
        width: parent.width
        visible: root.personId.length > 0
        label: qsTr("Open the contact")
        iconName: "user"
        onClicked: Router.openContact(root.personId)
    }
    SecondaryButton {
        width: parent.width
        visible: root.mayChange && !root.self && !root.removed && root.role > 0
        label: qsTr("Change what it may do…")
        iconName: "pencil"
        onClicked: root.roleAsked()
    }
    SecondaryButton {
        width: parent.width
        visible: root.mayChange && root.removed && !root.orphaned && !root.wiping && !root.wiped
        label: qsTr("Have its copy erased…")
        iconName: "ban"
        onClicked: root.wipeAsked()
    }
    SecondaryButton {
        width: parent.width
        visible: root.mayChange && !root.self && !root.removed
        label: qsTr("Remove this device…")
        iconName: "ban"
        onClicked: root.removeAsked()
    }
    AppLabel {
        width: parent.width
        visible: !root.removed && (root.self || !root.mayChange)
        text: !root.mayChange ? qsTr("Administrators remove devices and change what they may do. This device may not.") : qsTr("This is the device in your hand. Another administrator can remove it, or change what it may do.")
        font.pixelSize: Theme.smallSize
        soft: true
    }
}
