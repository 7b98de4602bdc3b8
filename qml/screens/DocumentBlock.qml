// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// One piece of a text: a heading, a paragraph, a line of a list, a row of a table, the way to a checklist.
Item {
    id: root

    required property int block
    required property int level
    required property string words
    required property string marker
    required property list<string> cells
    required property bool header
    required property string objectId
    property bool large: false ///< to be followed step by step, at arm's length
    readonly property bool heads: root.block === DocumentModel.Heading
    readonly property bool quoted: root.block === DocumentModel.Quote || root.block === DocumentModel.Code
    readonly property int indent: root.block === DocumentModel.ListItem ? root.level * Theme.margin : root.quoted ? Theme.margin : 0

    signal opened

    implicitHeight: (root.block === DocumentModel.Checklist ? way.height : root.block === DocumentModel.TableRow ? table.height : text.height) + (root.heads ? Theme.spacing : Theme.gap)

    Rectangle {
        visible: root.quoted
        width: Theme.tight
        height: text.height
        color: Theme.line
    }
    AppLabel {
        id: mark
        visible: root.block === DocumentModel.ListItem
        x: root.indent
        y: text.y
        text: root.marker
        font.pixelSize: text.font.pixelSize
        soft: true
        Accessible.ignored: true
    }
    AppLabel {
        id: text
        visible: root.block !== DocumentModel.Checklist && root.block !== DocumentModel.TableRow
        x: root.indent + (mark.visible ? Math.max(Theme.block + Theme.tight, mark.implicitWidth + Theme.spacing) : 0)
        width: root.width - text.x
        topPadding: root.heads && root.level > 0 ? Theme.block : 0
        text: root.words
        font.pixelSize: !root.heads ? (root.large ? Theme.stepSize : Theme.bodySize) : root.level === 0 ? Theme.titleSize : root.level === 1 ? Theme.stepSize : Theme.bodySize
        font.family: root.block === DocumentModel.Code ? Theme.figures : Theme.family
        strong: root.heads
        lineHeight: root.heads ? 1.1 : Theme.leading
        Accessible.role: root.heads ? Accessible.Heading : Accessible.StaticText
    }
    Rectangle {
        id: table
        visible: root.block === DocumentModel.TableRow
        width: root.width
        height: row.height + Theme.spacing
        color: root.header ? Theme.raised : Theme.surface

        Grid {
            id: row

            readonly property bool stacked: root.width < 200 * Theme.textScale * Math.max(1, root.cells.length)

            y: Theme.tight
            x: Theme.spacing
            width: parent.width - 2 * Theme.spacing
            columns: row.stacked ? 1 : Math.max(1, root.cells.length)
            columnSpacing: Theme.gap

            Repeater {
                model: root.cells

                AppLabel {
                    required property int index
                    required property string modelData
                    width: row.stacked ? row.width : (row.width - (root.cells.length - 1) * Theme.gap) / Math.max(1, root.cells.length)
                    visible: modelData.length > 0 || !row.stacked
                    text: modelData
                    font.pixelSize: Theme.smallSize
                    strong: root.header || index === 0
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.line
        }
    }
    ListRow {
        id: way
        visible: root.block === DocumentModel.Checklist
        inset: 0
        width: root.width
        label: root.words
        iconName: "list-check"
        onClicked: root.opened()
    }
}
