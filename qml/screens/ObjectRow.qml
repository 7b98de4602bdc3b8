// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One thing of the handbook.
ListRow {
    id: root

    required property string objectId
    required property int kind
    required property string title
    required property string subtitle
    required property bool disputed

    label: root.title
    detail: root.subtitle
    iconName: root.disputed ? "alert-triangle" : Words.kindSign(root.kind)
    signColor: root.disputed ? Theme.attention : Theme.inkSoft
}
