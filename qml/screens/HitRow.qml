// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// Something that was found.
ListRow {
    id: root

    required property string objectId
    required property int kind
    required property string title
    required property string subtitle
    required property string snippet

    label: root.title
    detail: root.subtitle.length > 0 && root.snippet.length > 0 ? root.subtitle + "\n" + root.snippet : root.subtitle + root.snippet
    iconName: Words.kindSign(root.kind)
}
