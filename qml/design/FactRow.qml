// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A name and what it is: "Serial", "CZ3-0042". A value to be dictated is set in figures of one width.
Column {
    id: root

    required property string label
    required property string value
    property bool dictated: false

    spacing: 0
    visible: root.value.length > 0

    AppLabel {
        width: root.width
        text: root.label
        font.pixelSize: Theme.smallSize
        soft: true
    }
    AppLabel {
        width: root.width
        text: root.value
        font.family: root.dictated ? Theme.figures : Theme.family
        font.pixelSize: root.dictated ? Theme.stepSize : Theme.bodySize
    }
}
