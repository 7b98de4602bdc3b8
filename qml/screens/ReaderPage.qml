// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// One step as it is read out: the words as large as there is room, and what the others answer.
Item {
    id: root

    required property int index
    required property int ordinal
    required property string stepId
    required property string title
    required property string howTo
    required property string role
    required property bool vital
    required property int stepState
    required property bool disputed
    required property string by
    required property string until
    required property string dependsOn
    required property string dependsAnswer
    required property list<string> answers
    required property string answer
    required property int alarm
    required property real due
    required property int repeats
    property int total: 0
    property string learned ///< what an incident before taught of it
    property bool first: false
    property bool last: false
    readonly property bool closed: !root.disputed && (root.stepState === StepMark.Done || root.stepState === StepMark.Overridden || root.stepState === StepMark.NotApplicable)
    readonly property bool again: root.repeats > 0 && root.stepState === StepMark.Done && !root.disputed ///< once more before its time
    readonly property bool large: root.width >= Theme.wideWidth && root.title.length < 120
    readonly property int across: root.width >= Theme.compactWidth && Theme.textScale < 1.6 ? Math.floor((root.width - 2 * Theme.margin - Theme.spacing) / 2) : root.width - 2 * Theme.margin
    readonly property int half: Theme.textScale < 1.6 ? Math.floor((root.width - 2 * Theme.margin - Theme.spacing) / 2) : root.width - 2 * Theme.margin
    readonly property bool pinned: root.height > 2 * replies.height ///< answers stay in sight; where there is no room for that they follow the words

    signal said(state: int)
    signal answered(place: int)
    signal moved(by: int)

    StepTiming {
        id: timing
        alarm: root.alarm
        due: root.due
        until: root.until
        done: root.stepState === StepMark.Done
    }
    Flickable {
        id: page
        width: root.width
        height: root.pinned ? root.height - replies.height : root.height
        contentHeight: root.pinned ? words.height : words.height + replies.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: words
            x: Theme.margin
            width: page.width - 2 * Theme.margin
            topPadding: Theme.spacing
            bottomPadding: Theme.margin
            spacing: Theme.gap

            Row {
                width: parent.width
                spacing: Theme.gap

                StepMark {
                    id: mark
                    step: root.stepState
                    disputed: root.disputed
                    number: String(root.index + 1)
                }
                AppLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - mark.width - Theme.gap
                    text: root.role.length > 0 ? qsTr("%1 of %2 · %3").arg(root.index + 1).arg(root.total).arg(root.role) : qsTr("%1 of %2").arg(root.index + 1).arg(root.total)
                    strong: true
                }
            }
            AppLabel {
                width: parent.width
                text: root.title
                font.pixelSize: root.large ? Theme.readerSize : Theme.bannerSize
                strong: true
                lineHeight: 1.1
                Accessible.role: Accessible.Heading
            }
            AppLabel {
                width: parent.width
                visible: root.stepState !== StepMark.ToDo || root.disputed
                text: root.answer.length > 0 ? qsTr("%1 · %2 · %3").arg(mark.word).arg(root.answer).arg(root.by) : qsTr("%1 · %2").arg(mark.word).arg(root.by)
                color: mark.tone
                strong: true
            }
            AppLabel {
                width: parent.width
                visible: root.dependsAnswer.length > 0
                text: qsTr("Only for the answer “%1” to: %2").arg(root.dependsAnswer).arg(root.dependsOn)
                soft: true
            }
            AppLabel {
                width: parent.width
                visible: timing.words.length > 0
                text: timing.words
                color: Theme.attention
                strong: true
            }
            AppLabel {
                width: parent.width
                visible: root.learned.length > 0
                text: root.learned
                color: Theme.attention
                strong: true
            }
            AppLabel {
                width: parent.width
                visible: root.howTo.length > 0
                text: root.howTo
                font.pixelSize: root.large ? Theme.stepSize : Theme.bodySize
            }
        }
    }
    Column {
        id: replies
        parent: root.pinned ? root : page.contentItem
        x: Theme.margin
        y: root.pinned ? root.height - replies.height : words.height
        width: page.width - 2 * Theme.margin
        bottomPadding: Theme.margin
        spacing: Theme.spacing

        AppLabel {
            width: parent.width
            visible: !root.closed || root.again
            text: qsTr("What do the others answer?")
            font.pixelSize: Theme.smallSize
            soft: true
        }
        Flow {
            width: parent.width
            spacing: Theme.spacing
            visible: !root.closed || root.again

            Repeater {
                model: root.answers

                PrimaryButton {
                    required property int index
                    required property string modelData
                    width: root.across
                    height: Math.max(implicitHeight, Theme.touchTarget + Theme.margin)
                    label: modelData
                    onClicked: root.answered(index)
                }
            }
            PrimaryButton {
                width: root.across
                height: Math.max(implicitHeight, Theme.touchTarget + Theme.margin)
                visible: root.answers.length === 0
                label: root.again ? qsTr("Done once more") : qsTr("Done")
                iconName: "check"
                onClicked: root.said(StepMark.Done)
            }
            SecondaryButton {
                width: root.across
                height: Math.max(implicitHeight, Theme.touchTarget + Theme.margin)
                label: qsTr("Cannot be done")
                iconName: "ban"
                onClicked: root.said(StepMark.Blocked)
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.spacing

            SecondaryButton {
                width: root.half
                enabled: !root.first
                label: qsTr("Previous")
                iconName: "arrow-left"
                onClicked: root.moved(-1)
            }
            SecondaryButton {
                width: root.half
                enabled: !root.last
                label: qsTr("Next")
                iconName: "chevron-right"
                onClicked: root.moved(1)
            }
        }
    }
}
