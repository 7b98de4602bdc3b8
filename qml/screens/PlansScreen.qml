// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The plans that an incident opens, each kind apart: what runs, what can be started with one touch, what is for the reader first.
AppScreen {
    id: root

    required property string incidentId
    required property bool exercise

    title: qsTr("Plans and lists")

    PlansModel {
        id: plans
        incidentId: root.incidentId
    }
    IncidentActions {
        id: actions
    }
    DecideActions {
        id: decisions
    }
    HeadedList {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        model: plans
        section.property: "group"
        name: root.title

        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : decisions.failure !== Failure.None ? decisions.failure : plans.failure
        }
        Banner {
            width: parent.width
            visible: plans.resumption
            kind: StatusChip.Safe
            iconName: "check"
            label: qsTr("Services are stable: go back to normal")
            detail: qsTr("Nothing is known to be down any more. The lists of business recovery are at the end.")
        }
        SectionHeader {
            width: parent.width
            visible: units.count > 0
            topPadding: 0
            text: qsTr("Which units are hit?")
        }
        Grid {
            id: grid

            readonly property int cell: (view.width - (grid.columns - 1) * Theme.gap) / grid.columns

            columns: root.compact || Theme.textScale > 1.6 ? 1 : 2
            columnSpacing: Theme.gap

            Repeater {
                model: UnitsHitModel {
                    id: units
                    incidentId: root.incidentId
                }

                TickRow {
                    required property string unitId
                    required property string name
                    required property bool hit
                    required property bool disputed
                    width: grid.cell
                    label: name
                    detail: disputed ? qsTr("People said different things of it") : ""
                    ticked: hit
                    onClicked: decisions.hitUnit(root.incidentId, unitId, !hit)
                }
            }
        }
        delegate: PlanListRow {
            width: view.width
            heading: ListView.section !== ListView.previousSection ? (unit.length > 0 ? qsTr("%1: %2").arg(Words.planKind(planKind)).arg(unit) : Words.planKind(planKind)) : ""
            onClicked: {
                if (runId.length > 0)
                    Router.openChecklist(runId, list, title, root.exercise);
                else
                    actions.startChecklist(root.incidentId, checklistId);
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: root.width
        visible: plans.ready && plans.count === 0
        iconName: "list-check"
        label: qsTr("No checklists in the handbook")
        detail: qsTr("Checklists and the plans that they belong to come from the plan. Import it first.")
    }
}
