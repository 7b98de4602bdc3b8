// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// How the columns of tables are read. Each can be set right.
Column {
    id: root

    required property ImportDraft draft
    property int source ///< of the column that is asked about
    property int column
    property int part
    property string header

    SectionHeader {
        width: root.width
        text: qsTr("How the columns are read")
    }
    Repeater {
        model: root.draft.columns

        ListRow {
            id: row

            required property int source
            required property int column
            required property string file
            required property string header
            required property string example
            required property int part
            required property string words

            width: root.width
            inset: 0
            label: qsTr("%1: %2").arg(row.header).arg(row.words)
            detail: root.draft.sources.count > 1 && row.example.length > 0 ? qsTr("%1, in %2").arg(row.example).arg(row.file) : row.example
            onClicked: {
                root.source = row.source;
                root.column = row.column;
                root.part = row.part;
                root.header = row.header;
                sheet.asked().open();
            }
        }
    }
    LazySheet {
        id: sheet

        AppSheet {
            id: question
            label: qsTr("What is in “%1”?").arg(root.header)

            Repeater {
                model: root.draft.columnParts()

                ChoiceRow {
                    required property int index
                    required property string modelData
                    width: question.availableWidth
                    label: modelData
                    chosen: root.part === index
                    onClicked: {
                        question.close();
                        root.draft.setColumn(root.source, root.column, index);
                    }
                }
            }
        }
    }
}
