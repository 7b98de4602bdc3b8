// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// On a quiet day: what was learned and is not done, earlier incidents, exercises.
Column {
    id: root

    FindingListModel {
        id: findings
    }
    SectionHeader {
        width: parent.width
        text: qsTr("Looking back")
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "list-details"
        signColor: findings.late > 0 ? Theme.attention : Theme.inkSoft
        label: qsTr("To be learned")
        known: findings.ready
        detail: findings.late > 0 ? qsTr("%n late", "", findings.late) : findings.open === 0 ? qsTr("Nothing is open") : ""
        trailing: findings.open > 0 ? qsTr("%n open", "", findings.open) : ""
        onClicked: Router.openFindings()
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "history"
        label: qsTr("Earlier incidents")
        onClicked: Router.openPast(false)
    }
    ListRow {
        inset: 0
        width: parent.width
        iconName: "flag"
        signColor: Theme.exercise
        label: qsTr("Exercises")
        onClicked: Router.openPast(true)
    }
}
