// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// What is known of a thing: words to read, or the way to what it names.
Item {
    id: root

    required property string label
    required property string value
    required property string objectId
    required property int kind
    required property bool disputed
    readonly property bool leads: root.objectId.length > 0

    signal opened

    implicitHeight: root.leads ? way.height : fact.height

    FactRow {
        id: fact
        visible: !root.leads
        width: root.width
        label: root.disputed ? qsTr("%1 (two versions)").arg(root.label) : root.label
        value: root.value
    }
    ListRow {
        id: way
        visible: root.leads
        inset: 0
        width: root.width
        label: root.value
        detail: root.label
        iconName: Words.kindSign(root.kind)
        onClicked: root.opened()
    }
}
