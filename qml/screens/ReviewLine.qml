// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Uitwijk.Design

/// One line of the log that something can be learned from.
T.AbstractButton {
    id: root

    required property int what
    required property string at
    required property string person
    required property string subject
    required property int stepState
    required property string words
    required property int statusKind
    required property real moment
    required property string aboutId
    readonly property string fact: line.words.length > 0 && line.words !== line.happened ? qsTr("%1 (%2)").arg(line.happened).arg(line.words) : line.happened

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget, line.implicitHeight + Theme.spacing)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Learn from: %1, %2").arg(root.at).arg(root.fact)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Item {
        JournalLine {
            id: line
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            what: root.what
            at: root.at
            person: root.person
            subject: root.subject
            stepState: root.stepState
            words: root.words
            statusKind: root.statusKind
            aboutId: "" // what it is of is not opened from here
        }
    }
    background: Rectangle {
        color: root.down ? Theme.pressed : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
