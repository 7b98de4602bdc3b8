// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// What is known of a place to work, and the text for who is sent there.
Column {
    id: root

    required property string siteId
    required property string name
    required property string address
    required property string route
    required property string access
    required property string phone
    required property int seats
    required property int taken
    required property int over
    readonly property string way: RecoveryWords.joined(root.route.length > 0 ? qsTr("Way: %1").arg(root.route) : "", root.access.length > 0 ? qsTr("Access: %1").arg(root.access) : "", "\n")
    readonly property string message: RecoveryWords.joined(RecoveryWords.joined(qsTr("You work at: %1").arg(root.name), root.address, "\n"), RecoveryWords.joined(root.way, root.phone.length > 0 ? qsTr("Telephone there: %1").arg(root.phone) : "", "\n"), "\n")

    spacing: Theme.gap

    StatusChip {
        width: Math.min(implicitWidth, parent.width)
        label: RecoveryWords.seats(root.seats, root.taken, root.over)
        iconName: root.over > 0 ? "alert-triangle" : "building"
        kind: root.over > 0 ? StatusChip.Attention : StatusChip.Neutral
    }
    AppTextArea {
        id: area
        width: parent.width
        label: qsTr("For who is sent here: change it as you like, then copy it into a message")
        text: root.message
    }
    SecondaryButton {
        width: Math.min(implicitWidth, parent.width)
        iconName: "message"
        label: qsTr("Copy the text")
        onClicked: area.copyAll()
    }
}
