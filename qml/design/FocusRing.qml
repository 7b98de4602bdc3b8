// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Shows where the keyboard is: a ring outside the control that `shown` speaks of.
Rectangle {
    id: root

    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.tight
    visible: root.shown
    color: "transparent"
    radius: Theme.radius + Theme.tight
    border.width: Theme.stroke + Theme.hair
    border.color: Theme.focus
}
