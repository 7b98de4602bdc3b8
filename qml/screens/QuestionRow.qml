// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// One agreed yes/no question with its threshold.
Column {
    id: root

    required property int number
    required property string question
    required property string threshold
    required property int answer
    required property bool technical

    signal answered(choice: int)

    spacing: Theme.spacing
    bottomPadding: Theme.gap

    AppLabel {
        width: root.width
        text: qsTr("%1. %2").arg(root.number).arg(root.question)
    }
    AppLabel {
        width: root.width
        visible: root.threshold.length > 0
        text: root.technical ? qsTr("Technical. Agreed: %1").arg(root.threshold) : qsTr("Agreed: %1").arg(root.threshold)
        font.pixelSize: Theme.smallSize
        soft: true
    }
    Flow {
        id: choices

        readonly property int half: Theme.textScale > 1.6 && root.width < Theme.compactWidth ? root.width : (root.width - Theme.spacing) / 2

        width: root.width
        spacing: Theme.spacing

        ChoiceRow {
            width: choices.half
            label: qsTr("Yes")
            chosen: root.answer === DeclareDraft.Yes
            onClicked: root.answered(DeclareDraft.Yes)
        }
        ChoiceRow {
            width: choices.half
            label: qsTr("No")
            chosen: root.answer === DeclareDraft.No
            onClicked: root.answered(DeclareDraft.No)
        }
    }
}
