// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// A person and what they do.
ListRow {
    id: root

    required property string contactId
    required property string name
    required property string subtitle

    inset: 0
    label: root.name
    detail: root.subtitle
    iconName: "user"
}
