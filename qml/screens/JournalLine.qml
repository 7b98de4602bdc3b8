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
    required property int statusKind
    required property string aboutId
    readonly property bool leads: root.aboutId.length > 0 && root.what === JournalModel.Status && root.statusKind === 18

    signal opened

    readonly property string happened: root.what === JournalModel.Declared ? qsTr("Declared: %1").arg(root.subject) : root.what === JournalModel.StoodDown ? qsTr("Stood down") : root.what === JournalModel.Tick ? qsTr("%1: %2").arg(MarkWords.step(root.stepState, false)).arg(root.subject) : root.what === JournalModel.Status ? root.reported : root.words

    readonly property string reported: {
        switch (root.statusKind) {
        case 1:
            return qsTr("%1: %2").arg(MarkWords.person(root.stepState)).arg(root.subject);
        case 2:
            return root.stepState === 1 ? qsTr("Everybody is accounted for") : root.stepState === 2 ? qsTr("Going on without everybody being accounted for") : qsTr("Asking again whether everybody is accounted for");
        case 3:
        case 4:
            return CallWords.reported(root.statusKind, root.stepState, root.subject);
        case 5:
        case 6:
            return record.words;
        case 13:
        case 16:
            return ReviewWords.reported(root.statusKind, root.stepState, root.subject);
        case 11:
        case 12:
            return RecoveryWords.reported(root.statusKind, root.stepState, root.subject);
        case 14:
        case 15:
            return MessageWords.reported(root.statusKind, root.stepState, root.subject);
        case 18:
            return root.stepState === 0 ? qsTr("Photo or voice note taken back: %1").arg(root.subject) : root.subject.length > 0 ? qsTr("Photo or voice note: %1").arg(root.subject) : qsTr("Photo or voice note");
        case 17:
            return qsTr("%1 says: I am here").arg(root.subject);
        default:
            return DecideWords.said(root.statusKind, root.stepState, root.subject);
        }
    }

    implicitWidth: 320
    implicitHeight: body.height + Theme.spacing

    TapHandler {
        enabled: root.leads
        onTapped: root.opened()
    }
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
            visible: (root.what === JournalModel.Tick || root.what === JournalModel.Status) && root.words.length > 0
            text: root.what === JournalModel.Status && root.statusKind === 17 ? PlaceWords.geo(root.words) : root.words
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
    RecordWords {
        id: record
        statusKind: root.statusKind
        status: root.stepState
        subject: root.subject
    }
}
