// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One measure: on or off, for what, under whom, until when.
Column {
    id: root

    required property string measureId
    required property string title
    required property bool on
    required property bool disputed
    required property string scope
    required property string owner
    required property string until
    required property bool due
    required property string saidBy
    required property string saidAt
    readonly property string state: root.due ? qsTr("Look at it again: it was to end at %1").arg(root.until) : root.on && root.until.length > 0 ? qsTr("On, until %1").arg(root.until) : root.on ? qsTr("On") : qsTr("Off")

    signal switchedOn
    signal switchedOff
    signal opened

    spacing: Theme.tight
    bottomPadding: Theme.gap

    ListRow {
        inset: 0
        width: parent.width
        iconName: "shield-check"
        signColor: root.due || root.disputed ? Theme.attention : root.on ? Theme.safe : Theme.inkSoft
        label: root.title
        detail: root.state
        onClicked: root.opened()
    }
    AppLabel {
        width: parent.width
        visible: root.disputed
        text: qsTr("People said different things of it, and did not know of each other. Say again what holds.")
        color: Theme.attention
        font.pixelSize: Theme.smallSize
        strong: true
    }
    AppLabel {
        width: parent.width
        visible: root.scope.length > 0
        text: root.scope
    }
    AppLabel {
        width: parent.width
        visible: root.owner.length > 0
        text: root.on ? qsTr("Seen to by %1. Switched on by %2, %3").arg(root.owner).arg(root.saidBy).arg(root.saidAt) : qsTr("Seen to by %1").arg(root.owner)
        font.pixelSize: Theme.smallSize
        soft: true
    }
    Flow {
        width: parent.width
        spacing: Theme.spacing

        SecondaryButton {
            width: Math.min(implicitWidth, parent.width)
            label: root.on ? qsTr("Change or prolong") : qsTr("Switch on")
            Accessible.name: root.on ? qsTr("Change or prolong: %1").arg(root.title) : qsTr("Switch on: %1").arg(root.title)
            onClicked: root.switchedOn()
        }
        SecondaryButton {
            width: Math.min(implicitWidth, parent.width)
            visible: root.on
            label: qsTr("Switch off")
            Accessible.name: qsTr("Switch off: %1").arg(root.title)
            onClicked: root.switchedOff()
        }
    }
}
