// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// One telephone line: where its calls go, how to change that, and what is to be done next.
Column {
    id: root

    required property string lineId
    required property string ofIncident
    required property string title
    required property string number
    required property string forwardTo
    required property string who
    required property int forwarding
    required property bool disputed
    required property string saidBy
    required property string saidAt

    signal said(forwarding: int)
    signal opened

    spacing: Theme.spacing
    topPadding: Theme.gap
    bottomPadding: Theme.gap

    AppLabel {
        width: root.width
        text: root.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    Figures {
        width: root.width
        text: root.forwardTo.length > 0 ? root.number + " → " + root.forwardTo : root.number
        Accessible.name: root.forwardTo.length > 0 ? qsTr("%1 is sent on to %2").arg(root.number).arg(root.forwardTo) : root.number
    }
    AppLabel {
        width: root.width
        visible: root.who.length > 0
        text: root.who
        font.pixelSize: Theme.smallSize
        soft: true
    }
    StatusChip {
        visible: root.forwarding > 0 || root.disputed
        width: Math.min(implicitWidth, root.width)
        label: root.disputed ? qsTr("People disagree: call the line and hear") : CallWords.forwarding(root.forwarding)
        iconName: root.disputed ? "alert-triangle" : root.forwarding === 2 ? "check" : "clock"
        kind: root.disputed || root.forwarding === 1 ? StatusChip.Attention : StatusChip.Safe
    }
    AppLabel {
        width: root.width
        visible: root.saidBy.length > 0
        text: qsTr("%1 · %2").arg(root.saidBy).arg(root.saidAt)
        font.pixelSize: Theme.smallSize
        soft: true
    }
    SecondaryButton {
        width: root.width
        label: root.forwarding === 0 ? qsTr("How to forward, test and undo") : root.forwarding === 1 ? qsTr("How to test and undo") : qsTr("How to undo")
        iconName: "list-details"
        onClicked: root.opened()
    }
    SecondaryButton {
        width: root.width
        visible: root.forwarding !== 2
        label: root.forwarding === 0 ? qsTr("It is forwarded") : qsTr("It is tested: it rings there")
        iconName: root.forwarding === 0 ? "phone-call" : "check"
        onClicked: root.said(root.forwarding + 1)
    }
    SecondaryButton {
        width: root.width
        visible: root.forwarding > 0
        label: qsTr("The forwarding is undone")
        iconName: "arrow-back-up"
        onClicked: root.said(0)
    }
}
