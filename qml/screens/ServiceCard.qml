// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// One service: how it is, how much time is left, what it waits for. One tap says that it is down or restored.
Item {
    id: root

    required property string serviceId
    required property string name
    required property int serviceState
    required property bool disputed
    required property int group
    required property real rtoAt
    required property real mtpdAt
    required property real downSince
    required property real upSince
    required property int rto
    required property int rpo
    required property int mtpd
    required property string waitsFor
    required property int waiting
    required property string hurriedBy
    required property string minimumLevel
    required property string workaround
    required property real costPerHour
    required property string costSource
    required property string saidBy
    required property string saidAt
    required property string words
    required property real now
    property string heading
    readonly property bool toRestore: root.group === ServicesModel.Next || root.group === ServicesModel.Waiting
    readonly property string clocks: RecoveryWords.clocks(root.rtoAt, root.mtpdAt, root.now)
    readonly property bool over: (root.rtoAt > 0 && root.rtoAt < root.now) || (root.mtpdAt > 0 && root.mtpdAt < root.now)
    readonly property string recovery: RecoveryWords.joined(root.rto >= 0 ? qsTr("RTO %1").arg(RecoveryWords.allowed(root.rto)) : "", root.rpo >= 0 ? qsTr("RPO %1").arg(RecoveryWords.allowed(root.rpo)) : "", " · ")
    readonly property string agreed: RecoveryWords.joined(root.recovery, root.mtpd >= 0 ? qsTr("MTPD %1").arg(RecoveryWords.allowed(root.mtpd)) : "", " · ")
    readonly property real cost: root.costPerHour > 0 && root.downSince > 0 ? Math.max(0, (root.upSince > 0 ? root.upSince : root.now) - root.downSince) / 3600000 * root.costPerHour : 0

    signal said(state: int)
    signal asked

    implicitWidth: 320
    implicitHeight: body.height
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(state.label)
    Accessible.description: root.clocks

    Column {
        id: body
        width: root.width
        spacing: Theme.tight
        topPadding: Theme.gap
        bottomPadding: Theme.gap

        SectionHeader {
            width: parent.width
            visible: root.heading.length > 0
            topPadding: Theme.margin
            text: root.heading
        }
        AppLabel {
            width: parent.width
            text: root.name
            font.pixelSize: root.group === ServicesModel.Next ? Theme.stepSize : Theme.bodySize
            strong: true
            lineHeight: 1.1
            Accessible.ignored: true
        }
        StatusChip {
            id: state
            visible: root.group !== ServicesModel.AsUsual
            width: Math.min(implicitWidth, parent.width)
            label: root.disputed ? qsTr("%1, but people disagree").arg(RecoveryWords.state(root.serviceState)) : RecoveryWords.state(root.serviceState)
            iconName: root.disputed ? "alert-triangle" : RecoveryWords.stateSign(root.serviceState)
            kind: root.disputed ? StatusChip.Attention : RecoveryWords.stateKind(root.serviceState)
        }
        Figures {
            width: parent.width
            visible: root.clocks.length > 0
            text: root.clocks
            color: root.over ? Theme.danger : Theme.ink
            font.pixelSize: Theme.bodySize
            wrapMode: Text.Wrap
        }
        AppLabel {
            width: parent.width
            visible: !root.toRestore && root.agreed.length > 0
            text: root.agreed
            font.pixelSize: Theme.smallSize
            soft: true
        }
        AppLabel {
            width: parent.width
            visible: root.waitsFor.length > 0
            text: qsTr("Waits for: %1").arg(root.waitsFor)
            strong: true
        }
        Flow {
            width: parent.width
            spacing: Theme.spacing
            topPadding: Theme.tight
            bottomPadding: Theme.tight

            PrimaryButton {
                visible: root.group === ServicesModel.Next
                label: qsTr("Restored")
                iconName: "check"
                Accessible.name: qsTr("Restored: %1").arg(root.name)
                onClicked: root.said(3)
            }
            SecondaryButton {
                visible: root.serviceState === 1
                label: qsTr("Workaround")
                iconName: "tool"
                Accessible.name: qsTr("Workaround runs: %1").arg(root.name)
                onClicked: root.said(2)
            }
            SecondaryButton {
                visible: !root.toRestore
                label: qsTr("Down")
                iconName: "x"
                Accessible.name: qsTr("Down: %1").arg(root.name)
                onClicked: root.said(1)
            }
            SecondaryButton {
                label: root.toRestore ? qsTr("How to restore…") : qsTr("More…")
                Accessible.name: qsTr("More about: %1").arg(root.name)
                onClicked: root.asked()
            }
        }
        AppLabel {
            width: parent.width
            visible: root.waiting > 0
            text: root.hurriedBy.length > 0 ? qsTr("%n other(s) wait for it, most urgent: %1", "", root.waiting).arg(root.hurriedBy) : qsTr("%n other(s) wait for it", "", root.waiting)
        }
        AppLabel {
            width: parent.width
            visible: root.toRestore && root.workaround.length > 0
            text: qsTr("Meanwhile: %1").arg(root.workaround)
        }
        AppLabel {
            width: parent.width
            visible: root.toRestore && root.minimumLevel.length > 0
            text: qsTr("At least: %1").arg(root.minimumLevel)
            font.pixelSize: Theme.smallSize
        }
        AppLabel {
            width: parent.width
            visible: root.cost > 0
            text: qsTr("€ %1 so far, at € %2 an hour (%3)").arg(root.cost.toFixed(0)).arg(root.costPerHour.toFixed(0)).arg(root.costSource)
            font.pixelSize: Theme.smallSize
            soft: true
        }
        AppLabel {
            width: parent.width
            visible: root.saidBy.length > 0
            text: root.words.length > 0 ? qsTr("%1 · %2: %3").arg(root.saidBy).arg(root.saidAt).arg(root.words) : qsTr("%1 · %2").arg(root.saidBy).arg(root.saidAt)
            font.pixelSize: Theme.smallSize
            soft: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
}
