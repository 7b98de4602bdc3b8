// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// A document of the plan.
ListRow {
    id: root

    required property string objectId
    required property string title
    required property string group

    inset: 0
    label: root.title
    detail: root.group.length > 0 ? Words.planKind(root.group) : ""
    iconName: "book"
}
