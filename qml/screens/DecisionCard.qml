// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One decision: what, on which picture and judgement, who sees to it, and whether it works.
Column {
    id: root

    required property string decisionId
    required property string picture
    required property string judgement
    required property string decision
    required property string owner
    required property int decisionState
    required property bool disputed
    required property string checkTime
    required property real checkAt
    required property string effect
    required property string lookedAtBy
    required property string takenBy
    required property string takenAt

    signal asked

    spacing: Theme.tight
    topPadding: Theme.gap
    bottomPadding: Theme.gap

    TimeLeft {
        id: time
        due: root.checkAt
    }
    AppLabel {
        width: parent.width
        text: root.decision
        strong: true
        font.pixelSize: Theme.stepSize
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }
    AppLabel {
        width: parent.width
        text: root.owner.length > 0 ? qsTr("%1, %2. Sees to it: %3").arg(root.takenAt).arg(root.takenBy).arg(root.owner) : qsTr("%1, %2").arg(root.takenAt).arg(root.takenBy)
        font.pixelSize: Theme.smallSize
        soft: true
    }
    AppLabel {
        width: parent.width
        visible: root.picture.length > 0
        text: qsTr("Picture: %1").arg(root.picture)
    }
    AppLabel {
        width: parent.width
        visible: root.judgement.length > 0
        text: qsTr("Judgement: %1").arg(root.judgement)
    }
    StatusChip {
        width: Math.min(implicitWidth, parent.width)
        visible: root.decisionState > 0
        kind: root.decisionState === 1 ? StatusChip.Safe : root.decisionState === 2 ? StatusChip.Attention : StatusChip.Neutral
        iconName: root.decisionState === 1 ? "check" : root.decisionState === 2 ? "alert-triangle" : "x"
        label: root.decisionState === 1 ? qsTr("Effect as wanted") : root.decisionState === 2 ? qsTr("Effect not as wanted") : qsTr("Withdrawn")
    }
    AppLabel {
        width: parent.width
        visible: root.effect.length > 0
        text: qsTr("%1 (%2)").arg(root.effect).arg(root.lookedAtBy)
    }
    Banner {
        width: parent.width
        visible: root.disputed
        kind: StatusChip.Attention
        iconName: "alert-triangle"
        label: qsTr("People found different things")
        detail: qsTr("What wants more work counts, until somebody looks again.")
    }
    AppLabel {
        width: parent.width
        visible: root.checkAt > 0
        text: time.over ? qsTr("To be looked at since %1").arg(root.checkTime) : qsTr("To be looked at: %1").arg(root.checkTime)
        color: time.over ? Theme.attention : Theme.ink
        strong: time.over
    }
    SecondaryButton {
        width: Math.min(implicitWidth, parent.width)
        label: qsTr("Does it work?")
        iconName: "eye"
        onClicked: root.asked()
    }
    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
}
