// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uitwijk.App
import Uitwijk.Design

/// The life-safety cards to choose from, two or more beside each other: the way in stays in sight on a phone.
GridLayout {
    id: root

    required property SafetyCards cards
    readonly property int wished: Math.round(150 * Math.min(Theme.textScale, 1.9))

    signal chosen(card: int)

    visible: root.cards.count > 0
    columns: Math.max(1, Math.min(3, Math.floor((root.width + root.columnSpacing) / (root.wished + root.columnSpacing))))
    columnSpacing: Theme.spacing
    rowSpacing: Theme.spacing

    Repeater {
        model: root.cards

        Tile {
            required property int card
            required property int block
            required property int level
            required property string title
            visible: block === DocumentModel.Heading && level === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            padding: Theme.gap
            implicitHeight: Math.max(Theme.touchTarget + Theme.spacing, implicitContentHeight + 2 * Theme.gap)
            label: title
            onClicked: root.chosen(card)
        }
    }
}
