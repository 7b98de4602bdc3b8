// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

/// A list with something above it that scrolls along, and stays in sight when it grows: what stands in it. A header of a
/// ListView cannot be a bound component in Qt 6.4.
ListView {
    id: root

    default property alias head: column.data
    property alias headPadding: column.bottomPadding
    property string name ///< for who cannot see it

    topMargin: column.height + Theme.margin
    bottomMargin: Theme.block
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: AppScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: root.name

    function stayOnTop(): void {
        if (root.contentY <= root.originY)
            root.contentY = root.originY - root.topMargin;
    }

    Column {
        id: column
        parent: root.contentItem
        y: root.originY - height
        width: root.width
        spacing: Theme.gap
        onHeightChanged: root.stayOnTop()
    }
}
