// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design

/// A line of a list that was done from memory: one large button to confirm it, or to say that it was not done.
Rectangle {
    id: root

    required property string label
    required property string detail
    required property string by
    required property int step
    required property bool disputed
    required property bool vital
    required property list<string> answers
    readonly property bool closed: !root.disputed && (root.step === StepMark.Done || root.step === StepMark.Overridden || root.step === StepMark.NotApplicable)
    readonly property bool narrow: root.width < Theme.compactWidth || Theme.textScale >= 1.6

    signal confirmed
    signal answered(place: int)
    signal others

    implicitHeight: body.height + 2 * Theme.gap
    color: root.disputed ? Theme.attentionWash : root.closed ? Theme.safeWash : Theme.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.label).arg(mark.word)

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
    Column {
        id: body
        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap
        spacing: Theme.spacing

        Row {
            width: parent.width
            spacing: Theme.gap

            StepMark {
                id: mark
                step: root.step
                disputed: root.disputed
            }
            Column {
                width: parent.width - mark.width - Theme.gap
                spacing: Theme.tight

                AppLabel {
                    width: parent.width
                    text: root.label
                    strong: true
                    Accessible.ignored: true
                }
                AppLabel {
                    width: parent.width
                    visible: root.vital && !root.closed
                    text: qsTr("Vital")
                    font.pixelSize: Theme.smallSize
                    color: Theme.danger
                    strong: true
                }
                AppLabel {
                    width: parent.width
                    visible: text.length > 0
                    text: root.closed || root.step !== StepMark.ToDo || root.disputed ? (root.detail.length > 0 ? mark.word + " · " + root.by + "\n" + root.detail : mark.word + " · " + root.by) : root.detail
                    font.pixelSize: Theme.smallSize
                    soft: true
                }
            }
        }
        Grid {
            columns: root.narrow ? 1 : 2
            spacing: Theme.spacing
            visible: !root.closed

            Repeater {
                model: root.answers

                PrimaryButton {
                    required property int index
                    required property string modelData
                    width: root.narrow ? body.width : Math.floor((body.width - Theme.spacing) / 2)
                    height: Math.max(implicitHeight, Theme.touchTarget + Theme.spacing)
                    label: modelData
                    onClicked: root.answered(index)
                }
            }
            PrimaryButton {
                visible: root.answers.length === 0
                width: root.narrow ? body.width : Math.floor((body.width - Theme.spacing) / 2)
                height: Math.max(implicitHeight, Theme.touchTarget + Theme.spacing)
                label: qsTr("It is done")
                iconName: "check"
                Accessible.name: qsTr("It is done: %1").arg(root.label)
                onClicked: root.confirmed()
            }
            SecondaryButton {
                width: root.narrow ? body.width : Math.floor((body.width - Theme.spacing) / 2)
                height: Math.max(implicitHeight, Theme.touchTarget + Theme.spacing)
                label: qsTr("Not done")
                Accessible.name: qsTr("Not done: %1").arg(root.label)
                onClicked: root.others()
            }
        }
        SecondaryButton {
            visible: root.closed
            label: qsTr("Change")
            Accessible.name: qsTr("Change: %1").arg(root.label)
            onClicked: root.others()
        }
    }
}
