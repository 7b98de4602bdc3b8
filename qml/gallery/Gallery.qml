// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// Every control in every state.
AppScreen {
    id: root

    property bool exercise: false
    property alias wholeHeight: column.contentHeight

    title: qsTr("Gallery")

    ScrollColumn {
        id: column
        anchors.fill: parent
        anchors.topMargin: frame.stripHeight
        side: root.side

        GalleryWords {
            width: parent.width
        }
        GalleryButtons {
            width: parent.width
        }
        GallerySteps {
            width: parent.width
        }
    }
    ExerciseFrame {
        id: frame
        anchors.fill: parent
        active: root.exercise
    }
}
