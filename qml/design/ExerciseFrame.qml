// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Around everything while an exercise runs: it can never look like the real thing. Lies on top and takes no touches.
Item {
    id: root

    property bool active: false
    readonly property int stripHeight: root.active ? strip.height : 0

    Rectangle {
        anchors.fill: parent
        visible: root.active
        color: "transparent"
        border.width: Theme.frame
        border.color: Theme.exerciseFill
    }
    Rectangle {
        id: strip
        visible: root.active
        width: root.width
        height: words.implicitHeight + Theme.spacing
        color: Theme.exerciseFill

        AppLabel {
            id: words
            anchors.centerIn: parent
            text: qsTr("EXERCISE")
            color: Theme.exerciseInk
            font.letterSpacing: Theme.tight / 2
            strong: true
        }
    }
}
