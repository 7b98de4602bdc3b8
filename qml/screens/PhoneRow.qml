// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One number of a contact, the first one largest.
NumberRow {
    id: root

    required property int index
    required property string raw
    required property bool isPrivate

    caption: Words.phone(root.label)
    first: root.index === 0
    detail: root.isPrivate ? qsTr("Private number") : ""
}
