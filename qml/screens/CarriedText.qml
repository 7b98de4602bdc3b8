// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What a file brought, and what must be brought too.
Column {
    id: root

    required property CarryDesk desk
    readonly property bool isGood: root.desk.whole && !root.desk.incomplete && root.desk.refused === 0

    visible: root.desk.brought
    spacing: Theme.gap

    Banner {
        width: root.width
        kind: root.isGood ? StatusChip.Safe : StatusChip.Attention
        iconName: root.isGood ? "check" : "alert-triangle"
        label: root.desk.stored > 0 ? qsTr("%n packet(s) were new here", "", root.desk.stored) : root.desk.incomplete ? qsTr("Nothing could be taken in yet") : qsTr("Everything in it was here already")
        detail: !root.desk.vouched ? qsTr("No member stands for the file as a whole. Each packet in it was checked by itself.") : root.desk.maker.length > 0 ? qsTr("Made by %1, %2.").arg(root.desk.maker).arg(root.desk.made) : qsTr("Made %1.").arg(root.desk.made)
    }
    Banner {
        width: root.width
        visible: !root.desk.whole
        kind: StatusChip.Attention
        iconName: "alert-triangle"
        label: qsTr("The file is torn or damaged")
        detail: qsTr("What could be read was taken in. Ask for it to be made again, and bring it once more.")
    }
    Banner {
        width: root.width
        visible: root.desk.incomplete
        kind: StatusChip.Attention
        iconName: "alert-triangle"
        label: root.desk.missing.length > 0 ? qsTr("Bring also what %1 wrote before").arg(root.desk.missing) : qsTr("Bring also what was written before")
        detail: root.desk.kept ? qsTr("What waits for it is kept here, and is taken in by itself when you bring the next file.") : qsTr("A file made by any device that has it will do.")
    }
    Banner {
        width: root.width
        visible: root.desk.refused > 0
        kind: StatusChip.Attention
        iconName: "shield-check"
        label: qsTr("%n packet(s) were refused", "", root.desk.refused)
        detail: qsTr("They were damaged, or nobody who may write here signed them. Your copy is unharmed.")
    }

}
