// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Of whom a roll call is shown: everybody, or the people of one unit or one site.
AppSheet {
    id: root

    signal chosen(partId: string, name: string)

    label: qsTr("Show the people of")

    ListRow {
        inset: 0
        width: parent.width
        leads: false
        iconName: "users"
        label: qsTr("Everybody")
        onClicked: {
            root.chosen("", "");
            root.close();
        }
    }
    Repeater {
        model: [14, 7]

        Column {
            id: kind

            required property int modelData

            width: root.availableWidth

            ObjectListModel {
                id: parts
                kind: kind.modelData
            }
            Repeater {
                model: parts

                ListRow {
                    id: part

                    required property string objectId
                    required property string title

                    inset: 0
                    width: kind.width
                    leads: false
                    iconName: Words.kindSign(kind.modelData)
                    label: part.title
                    onClicked: {
                        root.chosen(part.objectId, part.title);
                        root.close();
                    }
                }
            }
        }
    }
}
