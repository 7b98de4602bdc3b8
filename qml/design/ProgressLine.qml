// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// How far something is: a bar, for the eye; the words stand beside it.
Rectangle {
    id: root

    required property int done
    required property int total

    implicitWidth: 120
    implicitHeight: Theme.spacing
    radius: root.height / 2
    color: Theme.line

    Rectangle {
        width: root.total > 0 ? Math.round(root.width * root.done / root.total) : 0
        height: root.height
        radius: root.radius
        color: Theme.safeFill
    }
}
