// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// States that are switched on for a long disruption, each with who sees to it and until when.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Measures")

    DecideActions {
        id: actions
    }
    LazySheet {
        id: sheet

        MeasureSheet {
            onGiven: (measureId, scope, ownerId, until) => actions.switchOn(root.incidentId, measureId, scope, ownerId, until)
        }
    }
    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.spacing

        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : measures.failure
        }
        Repeater {
            model: MeasureListModel {
                id: measures
                incidentId: root.incidentId
            }

            MeasureCard {
                width: root.width - 2 * root.side
                onSwitchedOn: (sheet.asked() as MeasureSheet).ask(measureId, title, scope)
                onSwitchedOff: actions.switchOff(root.incidentId, measureId)
                onOpened: Router.openObject(measureId)
            }
        }
        EmptyState {
            width: parent.width
            visible: measures.ready && measures.count === 0
            iconName: "shield-check"
            label: qsTr("No measures in the handbook")
            detail: qsTr("Measures are prepared with the plan: a change freeze, working from home, service for critical customers first.")
        }
    }
}
