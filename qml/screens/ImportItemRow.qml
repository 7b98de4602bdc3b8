// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// One thing that an import would change, with each field before and after.
Column {
    id: root

    required property string itemId
    required property int kind
    required property int change
    required property string title
    required property string detail
    required property bool accepted
    required property bool leading ///< the first of its kind of change
    required property list<string> labels
    required property list<string> befores
    required property list<string> afters
    property bool finished: false

    signal toggled

    SectionHeader {
        visible: root.leading
        width: root.width
        text: root.finished ? qsTr("Left out") : root.change === 1 ? qsTr("Changed") : root.change === 2 ? qsTr("New") : qsTr("No longer in the file")
    }
    TickRow {
        id: row
        width: root.width
        choosable: root.change !== 3 && !root.finished
        label: root.title
        detail: root.detail
        iconName: Words.kindSign(root.kind)
        ticked: root.accepted
        onClicked: root.toggled()

        Repeater {
            model: root.labels.length

            Column {
                id: field

                required property int index
                readonly property string before: root.befores[field.index]
                readonly property string after: root.afters[field.index]
                width: row.wordsWidth
                spacing: 0

                AppLabel {
                    width: field.width
                    text: root.labels[field.index]
                    font.pixelSize: Theme.smallSize
                    soft: true
                }
                AppLabel {
                    width: field.width
                    visible: field.before.length > 0
                    text: qsTr("Was: %1").arg(field.before)
                    font.pixelSize: Theme.smallSize
                    soft: true
                }
                AppLabel {
                    width: field.width
                    text: field.after.length > 0 ? qsTr("Becomes: %1").arg(field.after) : qsTr("Becomes empty")
                    font.pixelSize: Theme.smallSize
                    strong: true
                }
            }
        }
    }
}
