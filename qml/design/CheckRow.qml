// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/// A step of a checklist. One tap on the mark, or on "Done" of the current step, finishes it; "…" has the other answers.
Item {
    id: root

    required property string label
    required property int step
    property string number
    property string position
    property string by
    property string note
    property bool current: false
    property bool disputed: false
    property bool deeper: false
    property list<string> answers ///< what can be answered; empty: it does not ask
    readonly property bool asks: root.answers.length > 0

    signal finished
    signal answered(place: int)
    signal others
    signal opened

    readonly property bool closed: !root.disputed && (root.step === StepMark.Done || root.step === StepMark.Overridden || root.step === StepMark.NotApplicable)

    implicitWidth: 320
    implicitHeight: card.height + Theme.spacing
    Accessible.role: Accessible.ListItem
    Accessible.name: root.position.length > 0 ? qsTr("%1, %2, %3").arg(root.position).arg(root.label).arg(sign.word) : qsTr("%1, %2").arg(root.label).arg(sign.word)

    Rectangle {
        id: card
        width: root.width
        height: body.height + 2 * Theme.spacing
        radius: Theme.radius
        color: root.disputed ? Theme.attentionWash : root.current ? Theme.surface : Theme.raised
        border.width: root.current ? Theme.stroke + Theme.hair : Theme.hair
        border.color: root.current ? Theme.ink : root.disputed ? Theme.attention : Theme.line
    }
    Column {
        id: body
        x: Theme.spacing
        y: Theme.spacing
        width: root.width - 2 * Theme.spacing
        spacing: Theme.spacing

        Item {
            width: parent.width
            height: Math.max(mark.height, words.y + words.height, more.height)

            T.AbstractButton {
                id: mark
                width: Math.max(Theme.touchTarget, sign.width)
                height: Math.max(Theme.touchTarget, sign.height)
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.CheckBox
                Accessible.checkable: true
                Accessible.checked: root.step === StepMark.Done && !root.disputed
                Accessible.name: qsTr("Done: %1").arg(root.label)
                Accessible.onPressAction: mark.clicked()
                Keys.onReturnPressed: mark.clicked()
                onClicked: root.asks && !root.closed ? root.others() : root.finished()
                onPressAndHold: root.others()

                contentItem: Item {
                    StepMark {
                        id: sign
                        anchors.centerIn: parent
                        step: root.step
                        disputed: root.disputed
                        number: root.number
                    }
                }
                background: FocusRing {
                    anchors.fill: undefined
                    anchors.margins: 0
                    shown: mark.visualFocus
                }
            }
            Column {
                id: words
                x: mark.width + Theme.tight
                y: Math.max(0, (mark.height - Theme.bodySize * 1.4) / 2)
                width: parent.width - words.x - more.width
                bottomPadding: Theme.tight

                AppLabel {
                    width: parent.width
                    text: root.label
                    font.pixelSize: root.current ? Theme.stepSize : Theme.bodySize
                    strong: root.current
                    color: root.closed ? Theme.inkSoft : Theme.ink
                    Accessible.ignored: true
                }
                AppLabel {
                    width: parent.width
                    visible: root.step !== StepMark.ToDo || root.disputed
                    text: root.by.length === 0 ? sign.word : root.disputed ? sign.word + "\n" + root.by : qsTr("%1 · %2").arg(sign.word).arg(root.by)
                    font.pixelSize: Theme.smallSize
                    color: sign.tone
                    strong: true
                }
                AppLabel {
                    width: parent.width
                    visible: root.note.length > 0
                    text: root.note
                    font.pixelSize: Theme.smallSize
                    soft: true
                }
            }
            IconButton {
                id: more
                anchors.right: parent.right
                label: qsTr("Other answers for: %1").arg(root.label)
                iconName: "dots-circle-horizontal"
                inkColor: Theme.inkSoft
                onClicked: root.others()
            }
        }
        Flow {
            width: parent.width
            leftPadding: Theme.textScale < 1.5 ? words.x : 0
            spacing: Theme.spacing
            visible: root.current || ((root.deeper || root.asks) && !root.closed)

            Repeater {
                model: root.closed ? [] : root.answers

                SecondaryButton {
                    required property int index
                    required property string modelData
                    width: Math.min(implicitWidth, root.width - 4 * Theme.spacing)
                    label: modelData
                    onClicked: root.answered(index)
                }
            }
            PrimaryButton {
                visible: root.current && !root.asks
                label: qsTr("Done")
                iconName: "check"
                onClicked: root.finished()
            }
            SecondaryButton {
                visible: root.deeper
                label: qsTr("How")
                iconName: "info-circle"
                onClicked: root.opened()
            }
        }
    }
}
