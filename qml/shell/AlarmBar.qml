// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Uitwijk.App
import Uitwijk.Design
import Uitwijk.Screens

/// A step that was put off, has waited or comes back has its time now: on every screen until it is done or put off again, one
/// line whatever many. It rings for a minute, or until it is silenced.
Column {
    id: root

    required property string incidentId
    required property bool exercise

    Repeater {
        model: PutOffModel {
            id: steps
            incidentId: root.incidentId
            onRang: Bell.ring(!Preferences.quietAlarms)
            onCounted: {
                if (steps.due === 0 && Bell.ringing)
                    Bell.silence();
            }
        }

        T.AbstractButton {
            id: bar

            required property int index
            required property string runId
            required property int list
            required property string listTitle
            required property string title
            required property string until
            required property bool due
            readonly property string said: steps.due > 1 ? qsTr("%1, %2, and %n more", "", steps.due - 1).arg(bar.title).arg(bar.until) : qsTr("%1, %2").arg(bar.title).arg(bar.until)

            width: root.width
            visible: bar.due && bar.index === 0
            implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.spacing)
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: bar.said
            Accessible.description: qsTr("Opens the list")
            Accessible.onPressAction: bar.clicked()
            Keys.onReturnPressed: bar.clicked()
            onClicked: Router.openChecklist(bar.runId, bar.list, bar.listTitle, root.exercise)

            contentItem: Item {
                Icon {
                    id: sign
                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.margin
                    name: "clock"
                    size: Theme.iconSize
                    color: Theme.attention
                }
                AppLabel {
                    id: words
                    anchors.verticalCenter: parent.verticalCenter
                    x: sign.x + sign.width + Theme.spacing
                    width: bar.width - words.x - Theme.margin
                    text: bar.said
                    color: Theme.attention
                    font.pixelSize: Theme.quietSize
                    strong: true
                    lineHeight: 1.1
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                color: Theme.attentionWash

                FocusRing {
                    anchors.margins: 0
                    shown: bar.visualFocus
                }
            }
        }
    }
    SecondaryButton {
        width: root.width
        visible: Bell.ringing
        label: qsTr("Silence the alarm")
        iconName: "x"
        onClicked: Bell.silence()
    }
}
