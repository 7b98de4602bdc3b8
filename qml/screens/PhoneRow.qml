// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One number of a contact, the first one largest.
NumberRow {
    id: root

    required property int index
    required property string raw
    required property bool isPrivate
    required property bool sealed

    caption: Words.phone(root.label)
    first: root.index === 0 && !root.sealed
    sign: root.sealed ? "lock" : "phone"
    detail: root.sealed ? qsTr("Private number: open it with a reason") : root.isPrivate ? qsTr("Private number") : ""
    Accessible.name: root.sealed ? qsTr("Open the private number, %1").arg(root.caption) : qsTr("Call %1, %2").arg(root.number).arg(root.caption)
}
