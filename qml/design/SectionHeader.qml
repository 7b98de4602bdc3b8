// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// The heading of a group.
AppLabel {
    id: root

    property int level: 2

    topPadding: Theme.block
    bottomPadding: Theme.spacing
    font.pixelSize: root.level === 1 ? Theme.titleSize : Theme.bodySize
    strong: true
    lineHeight: 1.1
    Accessible.role: Accessible.Heading
}
