// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// A member's device: who, as what, since when, and what its copy is known to hold.
ListRow {
    id: root

    required property string deviceId
    required property string personId
    required property string person
    required property int role
    required property string since
    required property bool self
    required property string lastWritten
    required property int lacks
    required property string carried
    required property string met
    required property bool removed
    required property bool orphaned
    required property string removedOn
    required property int heldBack

    property bool brief: false ///< what it holds, and nothing else

    readonly property string membership: root.since.length > 0 ? qsTr("%1 since %2 · device %3").arg(Words.role(root.role)).arg(root.since).arg(root.deviceId) : qsTr("%1 · device %2").arg(Words.role(root.role)).arg(root.deviceId)
    readonly property string writing: root.lastWritten.length > 0 ? qsTr("%1 · wrote last %2").arg(Words.lacks(root.lacks)).arg(root.lastWritten) : Words.lacks(root.lacks)
    readonly property string meeting: root.met.length > 0 ? qsTr("%1 · nearby %2").arg(root.writing).arg(root.met) : root.writing
    readonly property string news: root.carried.length > 0 ? qsTr("%1 · by file %2").arg(root.meeting).arg(root.carried) : root.meeting

    readonly property string removal: root.orphaned ? qsTr("Its admission does not count · device %1").arg(root.deviceId) : root.removedOn.length > 0 ? qsTr("Removed on %1 · device %2").arg(root.removedOn).arg(root.deviceId) : qsTr("Removed · device %1").arg(root.deviceId)

    inset: 0
    soft: root.removed
    label: root.person.length > 0 ? root.person : qsTr("Somebody who is not in the contacts")
    detail: root.removed ? (root.heldBack > 0 ? root.removal + "\n" + qsTr("%n change(s) held back", "", root.heldBack) : root.removal) : root.brief ? root.news : root.self ? root.membership : root.membership + "\n" + root.news
    trailing: root.self ? qsTr("This device") : ""
    iconName: root.removed ? "ban" : root.role === 7 ? "device-mobile" : "user"
}
