// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// A part of a thing: a step of a checklist, a section of a plan.
ListRow {
    id: root

    required property int index
    required property int kind
    required property string objectId
    required property string title
    required property string subtitle
    property bool numbered: false
    property string learned ///< what an incident taught of it

    inset: 0
    label: root.numbered ? qsTr("%1. %2").arg(root.index + 1).arg(root.title) : root.title
    detail: root.learned.length === 0 ? root.subtitle : root.subtitle.length > 0 ? root.subtitle + "\n" + root.learned : root.learned
    iconName: root.learned.length > 0 ? "alert-triangle" : root.numbered ? "" : Words.kindSign(root.kind)
    signColor: root.learned.length > 0 ? Theme.attention : Theme.inkSoft
}
