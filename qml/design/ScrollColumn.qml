// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/// One column of anything, no wider than is good to read, that scrolls when it must.
Flickable {
    id: root

    default property alias children: column.data
    property alias spacing: column.spacing
    property int side: Math.max(Theme.margin, Math.round((root.width - Theme.readingWidth) / 2))

    contentWidth: width
    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Keys.onUpPressed: root.flick(0, 800)
    Keys.onDownPressed: root.flick(0, -800)
    T.ScrollBar.vertical: AppScrollBar {}

    Column {
        id: column
        x: root.side
        width: root.width - 2 * root.side
        spacing: Theme.gap
        topPadding: Theme.margin
        bottomPadding: Theme.block
    }
}
