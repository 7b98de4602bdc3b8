// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Which unit has which plan: a line of signs for each unit, with what is missing to be seen at once.
AppScreen {
    id: root

    readonly property int inner: root.width - 2 * root.side
    readonly property int across: root.inner >= 840 && Theme.textScale < 1.6 ? 6 : root.inner >= 420 && Theme.textScale < 1.6 ? 3 : Theme.textScale < 1.6 ? 2 : 1

    title: qsTr("Plans of the units")

    /// The plan of the whole organisation holds for a unit without its own.
    function meaning(stand: int): string {
        return stand === UnitPlansModel.Own ? qsTr("has its own") : stand === UnitPlansModel.OfTheWhole ? qsTr("whole organisation") : stand === UnitPlansModel.Overdue ? qsTr("to be looked at again") : qsTr("missing");
    }

    UnitPlansModel {
        id: units
    }
    ScrollColumn {
        anchors.fill: parent

        FailureText {
            width: parent.width
            failure: units.failure
        }
        AppLabel {
            width: parent.width
            visible: units.ready && units.count > 0
            text: units.gaps > 0 ? qsTr("%n gap(s)", "", units.gaps) : units.overdue > 0 ? qsTr("No gaps, but some plans are to be looked at again") : qsTr("Every unit has every kind of plan, looked at in time")
            color: units.gaps + units.overdue > 0 ? Theme.attention : Theme.safe
            strong: true
        }
        EmptyState {
            width: parent.width
            visible: units.ready && units.count === 0
            iconName: "book"
            label: qsTr("No units in the handbook")
            detail: qsTr("Units of the organisation appear here, each with its plans.")
        }
        Repeater {
            model: units

            Column {
                id: unit

                required property string unitId
                required property string name
                required property list<string> cells

                width: root.inner
                spacing: Theme.spacing

                ListRow {
                    inset: 0
                    width: parent.width
                    label: unit.name
                    iconName: "users"
                    onClicked: Router.openObject(unit.unitId)
                }
                Flow {
                    width: parent.width
                    spacing: Theme.spacing

                    Repeater {
                        model: unit.cells

                        StatusChip {
                            id: cell

                            required property string modelData
                            readonly property string plan: cell.modelData.split(":")[0]
                            readonly property int stand: parseInt(cell.modelData.split(":")[1], 10)

                            width: Math.floor((unit.width - (root.across - 1) * Theme.spacing) / root.across)
                            label: qsTr("%1: %2").arg(cell.plan).arg(root.meaning(cell.stand))
                            iconName: cell.stand === UnitPlansModel.Missing ? "x" : cell.stand === UnitPlansModel.Overdue ? "alert-triangle" : "check"
                            kind: cell.stand === UnitPlansModel.Own ? StatusChip.Safe : cell.stand === UnitPlansModel.OfTheWhole ? StatusChip.Neutral : StatusChip.Attention
                        }
                    }
                }
            }
        }
    }
}
