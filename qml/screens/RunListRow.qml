// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One list of an incident and how far it is.
ListRow {
    id: root

    required property string title
    required property int steps
    required property int settled
    required property int disputed
    required property int blocked
    required property bool setAside ///< of a variant that the incident turned out not to be

    inset: 0
    opacity: root.setAside ? 0.7 : 1
    label: root.title
    detail: root.setAside ? qsTr("set aside: another variant") : root.blocked > 0 ? qsTr("%n step(s) blocked", "", root.blocked) : root.disputed > 0 ? qsTr("%n step(s) disputed", "", root.disputed) : root.settled === root.steps ? qsTr("finished") : ""
    trailing: qsTr("%1 of %2").arg(root.settled).arg(root.steps)
    iconName: root.setAside ? "arrow-back-up" : root.blocked > 0 ? "ban" : root.disputed > 0 ? "alert-triangle" : root.settled === root.steps ? "check" : "list-check"
    signColor: root.setAside ? Theme.inkSoft : root.blocked > 0 ? Theme.danger : root.disputed > 0 ? Theme.attention : root.settled === root.steps ? Theme.safe : Theme.inkSoft

    ProgressLine {
        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.tight
        done: root.settled
        total: root.steps
    }
}
