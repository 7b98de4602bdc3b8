// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One duty to report: how it stands, how much time is left, from when it counts and whom to tell.
Column {
    id: root

    required property string clockId
    required property string title
    required property string law
    required property string countsFrom
    required property string appliesIf
    required property string draft
    required property string authorityId
    required property string authority
    required property int clockState
    required property bool disputed
    required property bool follows
    required property string moment
    required property string due
    required property real dueAt
    required property bool late
    required property string words
    required property string saidBy
    property bool open: false
    property bool drafted: false
    readonly property bool runs: root.clockState === 1
    readonly property string standing: root.runs ? (root.follows ? qsTr("Counts from %1, when the report before it was sent. Until %2") : qsTr("Counts from %1. Until %2")).arg(root.moment).arg(root.due) : root.clockState === 2 ? (root.late ? qsTr("Reported %1, too late") : qsTr("Reported %1")).arg(root.moment) : root.clockState === 3 ? qsTr("Does not apply: %1").arg(root.words) : qsTr("Not started")

    signal asked

    spacing: Theme.spacing

    TimeLeft {
        id: time
        due: root.runs ? root.dueAt : 0
    }
    ListRow {
        width: parent.width
        inset: 0
        leads: false
        iconName: root.clockState === 2 ? "check" : root.clockState === 3 ? "ban" : "clock"
        signColor: time.over || root.late ? Theme.danger : root.disputed ? Theme.attention : root.clockState === 2 ? Theme.safe : Theme.inkSoft
        label: root.title
        detail: root.standing
        onClicked: root.open = !root.open
    }
    Figures {
        width: parent.width
        visible: root.runs
        text: time.words
        font.pixelSize: Theme.stepSize
        color: time.over ? Theme.danger : Theme.ink
    }
    Banner {
        width: parent.width
        visible: root.disputed
        kind: StatusChip.Attention
        iconName: "alert-triangle"
        label: qsTr("People said different things")
        detail: qsTr("What leaves the least time counts, until somebody settles it.")
    }
    Column {
        id: more
        width: parent.width
        visible: root.open
        spacing: Theme.spacing
        bottomPadding: Theme.margin

        AppLabel {
            width: parent.width
            text: root.law
            font.pixelSize: Theme.smallSize
            soft: true
        }
        AppLabel {
            width: parent.width
            visible: root.clockState === 2 && root.words.length > 0
            text: root.words
        }
        AppLabel {
            width: parent.width
            visible: root.saidBy.length > 0
            text: root.saidBy
            font.pixelSize: Theme.smallSize
            soft: true
        }
        AppLabel {
            width: parent.width
            text: qsTr("Time runs from: %1").arg(root.countsFrom)
            font.pixelSize: Theme.smallSize
        }
        AppLabel {
            width: parent.width
            text: qsTr("Applies if: %1").arg(root.appliesIf)
            font.pixelSize: Theme.smallSize
        }
        PrimaryButton {
            width: parent.width
            label: root.runs ? qsTr("Say that it was reported, or change it") : qsTr("Say how it stands")
            iconName: "clock"
            onClicked: root.asked()
        }
        SecondaryButton {
            width: parent.width
            visible: root.authorityId.length > 0
            label: qsTr("Whom to tell: %1").arg(root.authority)
            iconName: "phone"
            onClicked: Router.openContact(root.authorityId)
        }
        SecondaryButton {
            width: parent.width
            visible: root.draft.length > 0
            label: root.drafted ? qsTr("Hide the draft") : qsTr("Show the draft of the report")
            iconName: "file-text"
            onClicked: root.drafted = !root.drafted
        }
        AppLabel {
            width: parent.width
            visible: root.drafted
            text: root.draft
        }
    }
}
