// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Who is on duty now, in a line that leads to the roster.
ListRow {
    id: root

    readonly property string age: roster.changedDaysAgo === 0 ? qsTr("Roster changed today") : qsTr("Roster of %n day(s) ago", "", roster.changedDaysAgo)

    inset: 0
    visible: roster.shifts > 0
    iconName: "user"
    signColor: roster.gaps > 0 ? Theme.attention : Theme.inkSoft
    label: roster.names.length > 0 ? qsTr("On duty: %1").arg(roster.names) : qsTr("Nobody is on duty")
    detail: roster.gaps > 0 ? qsTr("%n duty(ies) without anybody · %1", "", roster.gaps).arg(root.age) : root.age
    onClicked: Router.openRoster()

    RosterModel {
        id: roster
    }
}
