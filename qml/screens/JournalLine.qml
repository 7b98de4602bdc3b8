// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// One line of the log: when, who, what.
Item {
    id: root

    required property int what
    required property string at
    required property string person
    required property string subject
    required property int stepState
    required property string words

    readonly property string happened: root.what === JournalModel.Declared ? qsTr("Declared: %1").arg(root.subject) : root.what === JournalModel.StoodDown ? qsTr("Stood down") : root.what === JournalModel.Tick ? qsTr("%1: %2").arg(mark.word).arg(root.subject) : root.words

    implicitWidth: 320
    implicitHeight: body.height + Theme.spacing

    Figures {
        id: time
        text: root.at
        font.pixelSize: Theme.smallSize
        soft: true
        wrapMode: Text.NoWrap
    }
    Column {
        id: body
        x: Theme.margin * 2 + Theme.smallSize * 3
        width: root.width - body.x

        AppLabel {
            width: parent.width
            text: root.happened
            font.pixelSize: root.what === JournalModel.Tick ? Theme.smallSize : Theme.bodySize
        }
        AppLabel {
            width: parent.width
            visible: root.what === JournalModel.Tick && root.words.length > 0
            text: root.words
            font.pixelSize: Theme.smallSize
        }
        AppLabel {
            width: parent.width
            visible: root.person.length > 0
            text: root.person
            font.pixelSize: Theme.smallSize
            soft: true
        }
    }
    StepMark {
        id: mark
        visible: false
        step: root.stepState
    }
}
