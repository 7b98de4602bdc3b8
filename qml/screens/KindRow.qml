// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// All things of one kind.
ListRow {
    id: root

    required property int kind

    inset: 0
    label: Words.kind(root.kind)
    iconName: Words.kindSign(root.kind)
}
