// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Uitwijk.Design
import Uitwijk.Screens

/// An incident runs: its name, its level, how long. An exercise never says that it is one.
T.AbstractButton {
    id: root

    required property string title
    required property int verdict
    required property int minutes
    property bool exercise: false
    readonly property string elapsed: root.minutes < 60 ? qsTr("%1 min").arg(root.minutes) : qsTr("%1 h %2 min").arg(Math.floor(root.minutes / 60)).arg(root.minutes % 60)

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.spacing)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: words.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        AppLabel {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            width: root.width - 2 * Theme.margin
            text: qsTr("%1 · %2 · %3").arg(root.exercise ? qsTr("EXERCISE") : Words.verdict(root.verdict)).arg(root.title).arg(root.elapsed)
            color: root.exercise ? Theme.exerciseInk : Theme.dangerInk
            font.pixelSize: Theme.smallSize
            strong: true
            lineHeight: 1.1
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        color: root.exercise ? Theme.exerciseFill : Theme.dangerFill

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
