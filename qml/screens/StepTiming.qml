// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App

/// When a step is to be done, in words that go on by themselves.
QtObject {
    id: root

    required property int alarm ///< PutOffModel.Why
    required property real due
    required property string until
    required property bool done
    readonly property TimeLeft left: TimeLeft {
        id: time
        due: root.alarm === PutOffModel.Wait ? root.due : 0
    }
    readonly property string words: {
        switch (root.alarm) {
        case PutOffModel.PutOff:
            return qsTr("To do at %1").arg(root.until);
        case PutOffModel.Wait:
            return time.over ? qsTr("Waited long enough at %1").arg(root.until) : qsTr("Not before %1 · %2").arg(root.until).arg(time.words);
        case PutOffModel.Repeat:
            return root.done ? qsTr("Again at %1").arg(root.until) : qsTr("Again, since %1").arg(root.until);
        default:
            return "";
        }
    }
}
