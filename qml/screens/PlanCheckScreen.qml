// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What would fail tonight, and what is weak: each with the place where it is put right.
AppScreen {
    id: root

    title: qsTr("Check the plan")

    /// PlanCheckModel.Flaw.
    function heading(flaw: int): string {
        switch (flaw) {
        case PlanCheckModel.NamesWhatIsGone:
            return qsTr("Names somebody or something that is gone");
        case PlanCheckModel.NoNumber:
            return qsTr("Has no number to ring");
        case PlanCheckModel.CallerIsGone:
            return qsTr("Nobody calls them: who did is gone");
        case PlanCheckModel.CallsInARing:
            return qsTr("They call each other, and nobody calls them");
        case PlanCheckModel.NoSteps:
            return qsTr("A list without steps");
        case PlanCheckModel.CannotComeUp:
            return qsTr("A step that never comes up");
        case PlanCheckModel.NoLists:
            return qsTr("A scenario that opens no list");
        case PlanCheckModel.WaitsForItself:
            return qsTr("Waits for itself");
        case PlanCheckModel.NoDeputy:
            return qsTr("Has no deputy");
        case PlanCheckModel.NotConfirmed:
            return qsTr("Number not confirmed for a year");
        case PlanCheckModel.TooManySteps:
            return qsTr("More than nine steps");
        default:
            return qsTr("To be looked at again");
        }
    }
    function told(flaw: int, list: string, other: string, number: int): string {
        switch (flaw) {
        case PlanCheckModel.NamesWhatIsGone:
            return RecoveryWords.joined(other.length > 0 ? qsTr("names %1").arg(other) : qsTr("names what is not known here"), list, "\n");
        case PlanCheckModel.CallerIsGone:
            return other.length > 0 ? qsTr("was called by %1").arg(other) : "";
        case PlanCheckModel.CannotComeUp:
            return RecoveryWords.joined(qsTr("only after an answer that cannot be given"), list, "\n");
        case PlanCheckModel.WaitsForItself:
            return qsTr("depends on what depends on it: what is restored first?");
        case PlanCheckModel.NotConfirmed:
            return number < 0 ? qsTr("never confirmed") : qsTr("confirmed %n day(s) ago", "", number);
        case PlanCheckModel.TooManySteps:
            return qsTr("%n steps: split it where people pause", "", number);
        case PlanCheckModel.ReviewOverdue:
            return qsTr("due %n day(s) ago", "", number);
        default:
            return "";
        }
    }

    PlanCheckModel {
        id: found
    }
    HeadedList {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        model: found
        section.property: "flaw"
        name: root.title

        FailureText {
            width: parent.width
            failure: found.failure
        }
        Banner {
            width: parent.width
            visible: found.ready && found.grave > 0
            kind: StatusChip.Attention
            iconName: "alert-triangle"
            label: qsTr("%n thing(s) would fail tonight", "", found.grave)
            detail: found.weak > 0 ? qsTr("And %n weak spot(s), further down.", "", found.weak) : ""
        }
        Banner {
            width: parent.width
            visible: found.ready && found.grave === 0 && found.weak > 0
            kind: StatusChip.Neutral
            iconName: "check"
            label: qsTr("Nothing found that would fail tonight")
            detail: qsTr("%n weak spot(s) to look at when there is time.", "", found.weak)
        }
        EmptyState {
            width: parent.width
            visible: found.ready && found.count === 0
            iconName: "check"
            label: qsTr("Nothing to put right")
            detail: qsTr("Everybody who is named is there and has a number, every step can come up, and everything was looked at in time.")
        }
        delegate: ListRow {
            id: row

            required property int flaw
            required property int opens
            required property int kind
            required property string objectId
            required property string title
            required property string list
            required property string other
            required property int number

            inset: 0
            width: view.width
            heading: ListView.section !== ListView.previousSection ? root.heading(row.flaw) : ""
            iconName: Words.kindSign(row.kind)
            label: row.title
            detail: root.told(row.flaw, row.list, row.other, row.number)
            onClicked: Router.openThing(row.opens, row.objectId)
        }
    }
}
