// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Which plans an incident has opened, in a line.
ListRow {
    id: root

    required property string incidentId
    required property bool exercise

    inset: 0
    iconName: "book"
    signColor: plans.resumption ? Theme.safe : Theme.inkSoft
    label: qsTr("Plans and lists")
    known: plans.ready
    detail: plans.resumption ? qsTr("Services are stable: go back to normal") : plans.mineWaiting > 0 ? qsTr("%n list(s) for you, not started", "", plans.mineWaiting) : qsTr("By kind of plan and unit; start what is needed")
    trailing: plans.kinds.length > 0 && !root.crowded ? plans.kinds : ""
    onClicked: Router.openPlans(root.incidentId, root.exercise)

    PlansModel {
        id: plans
        incidentId: root.incidentId
    }
}
