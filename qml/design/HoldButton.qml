// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design
import QtQuick.Templates as T

/// An action with consequences: it happens when the button has been held until it is full, not at a touch.
T.AbstractButton {
    id: root

    required property string label
    property string iconName
    property bool exercise: false
    property bool quiet: false ///< it ends something: the eye is to find other things first
    property real progress: 0

    signal held

    readonly property color fill: root.quiet ? Theme.surface : root.exercise ? Theme.exerciseFill : Theme.dangerFill
    readonly property color inkColor: root.quiet ? (root.exercise ? Theme.exercise : Theme.ink) : root.exercise ? Theme.exerciseInk : Theme.dangerInk

    implicitWidth: root.implicitContentWidth + 2 * Theme.margin
    implicitHeight: Math.max(Theme.touchTarget + Theme.margin, root.implicitContentHeight + 2 * Theme.gap)
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    opacity: root.enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.description: qsTr("Press and hold")
    Accessible.onPressAction: root.held() // a screen reader cannot hold; its own gesture is deliberate enough

    onDownChanged: {
        if (root.down) {
            filling.restart();
        } else {
            filling.stop();
            root.progress = 0;
        }
    }

    NumberAnimation {
        id: filling
        target: root
        property: "progress"
        from: 0
        to: 1
        duration: Theme.hold
        onFinished: root.held()
    }

    contentItem: Item {
        implicitWidth: words.implicitWidth + sign.width + Theme.spacing
        implicitHeight: Math.max(words.implicitHeight, sign.height)

        Row {
            anchors.centerIn: parent
            spacing: Theme.spacing

            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName.length > 0
                name: root.iconName
                size: Theme.iconSize
                color: root.inkColor
            }
            AppLabel {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(words.implicitWidth, root.availableWidth - sign.width - Theme.spacing)
                text: root.label
                color: root.inkColor
                strong: true
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.fill
        border.width: root.quiet ? Theme.stroke : 0
        border.color: root.exercise ? Theme.exercise : Theme.edge
        clip: true

        Rectangle {
            width: parent.width * root.progress
            height: parent.height
            radius: Theme.radius
            color: Theme.ink
            opacity: root.quiet ? 0.15 : 0.4 // the words stay legible
        }
        FocusRing {
            shown: root.visualFocus
        }
    }
}
