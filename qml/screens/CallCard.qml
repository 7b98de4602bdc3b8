// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// One of my calls: the first one with its number huge, the others a line each.
Column {
    id: root

    required property int index
    required property string contactId
    required property string name
    required property string detail
    required property int turn
    required property int tries
    required property string number
    required property string spoken
    required property string label
    required property bool isPrivate
    required property bool sealed
    required property string due
    required property bool handedOver
    required property bool exercise
    readonly property bool first: root.index === 0 && root.turn !== 1

    signal rung
    signal texted
    signal answered(outcome: int)
    signal opened

    spacing: Theme.gap

    Later { // most calls are a line
        width: root.width
        wanted: root.first
        visible: root.first

        Column {
            width: root.width
            spacing: Theme.gap

            AppLabel {
                width: parent.width
                text: root.name
                font.pixelSize: Theme.bannerSize
                strong: true
                lineHeight: 1.1
                Accessible.role: Accessible.Heading
            }
            AppLabel {
                width: parent.width
                visible: text.length > 0
                text: root.detail
                soft: true
            }
            StatusChip {
                visible: root.handedOver
                width: Math.min(implicitWidth, parent.width)
                label: qsTr("Came to you: the caller cannot be had")
                iconName: "arrow-forward-up"
                kind: StatusChip.Attention
            }
            NumberRow {
                width: parent.width
                label: Words.phone(root.label)
                number: root.spoken
                detail: root.sealed ? qsTr("Private number: open it with a reason") : root.isPrivate ? qsTr("Private number") : ""
                sign: root.sealed ? "lock" : "phone"
                first: true
                onClicked: root.rung()
            }
            AppLabel {
                width: parent.width
                visible: root.exercise
                text: qsTr("Exercise: nothing is dialled. Read the number out, and say what came of it.")
                font.pixelSize: Theme.smallSize
                color: Theme.exercise
                strong: true
            }
            AppLabel {
                width: parent.width
                visible: root.tries > 0
                text: qsTr("%n call(s) without an answer", "", root.tries)
                font.pixelSize: Theme.smallSize
                soft: true
            }
            SectionHeader {
                width: parent.width
                topPadding: Theme.gap
                text: qsTr("What came of it?")
            }
            CallOutcomes {
                width: parent.width
                onAnswered: outcome => root.answered(outcome)
            }
            SecondaryButton {
                width: parent.width
                visible: !root.sealed
                label: qsTr("Send a text message")
                iconName: "message"
                onClicked: root.texted()
            }
        }
    }
    ListRow {
        width: root.width
        visible: !root.first
        inset: 0
        label: root.name
        detail: root.turn === 1 ? CallWords.turn(1, "", root.due) : root.spoken
        iconName: root.turn === 1 ? "clock" : "phone"
        onClicked: root.opened()
    }
}
