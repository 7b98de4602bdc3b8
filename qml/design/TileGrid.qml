// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

/// Tiles side by side, all of one width, those of a row of one height; one below the other when words are large.
GridLayout {
    id: root

    readonly property int wished: Math.round(156 * Math.min(Theme.textScale, 1.9))

    columns: Math.max(1, Math.min(3, Math.floor((root.width + root.columnSpacing) / (root.wished + root.columnSpacing))))
    columnSpacing: Theme.spacing
    rowSpacing: Theme.spacing
}
