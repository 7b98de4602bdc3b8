// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What to look at in the files: what was met, what became of it, and where.
Column {
    id: root

    required property DisplayModel warnings

    SectionHeader {
        width: root.width
        text: qsTr("To look at")
    }
    Repeater {
        model: root.warnings

        Column {
            id: row

            required property string file
            required property string what
            required property string next
            required property string where

            width: root.width
            bottomPadding: Theme.gap
            spacing: Theme.tight

            Row {
                width: row.width
                spacing: Theme.spacing

                Icon {
                    id: sign
                    name: "alert-triangle"
                    size: Theme.iconSize
                    color: Theme.attention
                }
                AppLabel {
                    width: row.width - sign.width - Theme.spacing
                    text: row.what
                    lineHeight: 1.1
                    strong: true
                }
            }
            AppLabel {
                width: row.width
                text: row.next
            }
            AppLabel {
                width: row.width
                text: row.where.length > 0 ? row.file + "\n" + row.where : row.file
                font.pixelSize: Theme.smallSize
                soft: true
            }
        }
    }
}
