// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// A running incident at a glance: what I do next, how far the lists are, what was written last.
ScrollColumn {
    id: root

    /// Shown in one go, once it is known how people, calls and lines are; or that something cannot be read.
    readonly property bool known: incident.ready && people.ready && calls.ready && toUndo.ready || root.unreadable !== Failure.None
    readonly property int unreadable: incident.failure !== Failure.None ? incident.failure : people.failure !== Failure.None ? people.failure : calls.failure !== Failure.None ? calls.failure : toUndo.failure
    property int stage: 0 ///< how much was made of what stands below the window
    property bool allLists: false ///< also those that are finished or far from their turn

    readonly property bool wide: root.width >= 1000 && Theme.textScale <= 1.5
    readonly property int half: root.wide ? Math.round((root.width - 2 * root.side - Theme.block) / 2) : root.width - 2 * root.side

    spacing: Theme.margin
    side: Math.max(Theme.margin, Math.round((root.width - (root.wide ? 2 * Theme.readingWidth : Theme.readingWidth)) / 2))

    CurrentIncident {
        id: incident
        chosen: Router.chosen
    }
    PeopleCheck {
        id: people
        incidentId: incident.incidentId
    }
    CallProgress {
        id: calls
        incidentId: incident.incidentId
    }
    LineListModel {
        id: toUndo
        incidentId: incident.exercise ? incident.incidentId : "" // what is forwarded in an exercise is not
    }
    IncidentActions {
        id: actions
    }
    Timer { // a frame between them: nobody waits for what they do not see
        interval: 20
        running: root.known && root.stage < 3
        repeat: true
        onTriggered: ++root.stage
    }
    FailureText {
        width: parent.width
        failure: actions.failure
        actionLabel: qsTr("Understood")
        onActed: actions.dismissFailure()
    }
    FailureText {
        width: parent.width
        failure: root.unreadable
    }
    AppLabel {
        width: parent.width
        visible: root.known
        text: incident.declaredBy.length > 0 ? qsTr("since %1, declared by %2").arg(incident.declaredAt).arg(incident.declaredBy) : qsTr("since %1").arg(incident.declaredAt)
        font.pixelSize: Theme.smallSize
        soft: true
    }
    JoinOffers {
        width: parent.width
        visible: implicitHeight > 0
        incidentId: incident.incidentId
    }
    Repeater {
        model: incident.others

        ListRow {
            required property string incidentId
            required property string title
            required property int verdict
            required property bool exercise
            inset: 0
            width: root.width - 2 * root.side
            iconName: "exchange"
            signColor: exercise ? Theme.exercise : Theme.attention
            label: exercise ? qsTr("An exercise runs too: %1").arg(title) : qsTr("Also running: %1").arg(title)
            leads: exercise === incident.exercise
            detail: Words.verdict(verdict)
            onClicked: Router.openIncident(incidentId)
        }
    }
    Grid {
        visible: root.known
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.block
        rowSpacing: Theme.block

        Column {
            width: root.half
            spacing: Theme.margin

            NextStepCard {
                width: parent.width
                visible: incident.nextRunId.length > 0
                listTitle: incident.nextListTitle
                label: incident.nextStep
                asks: incident.nextAsks
                onFinished: actions.tick(incident.nextRunId, incident.nextOrdinal, StepMark.Done, "")
                onOpened: Router.openChecklist(incident.nextRunId, incident.nextList, incident.nextListTitle, incident.exercise)
            }
            Banner {
                width: parent.width
                visible: incident.disputed > 0
                kind: StatusChip.Attention
                iconName: "alert-triangle"
                label: qsTr("%n step(s) disputed", "", incident.disputed)
                detail: qsTr("People said different things. These steps are not counted as done; look at them together.")
            }
            DisputeRows {
                width: parent.width
                visible: incident.disputed > 0
                incidentId: incident.incidentId
            }
            Column { // one rhythm for all rows
                width: parent.width

                ListRow {
                    inset: 0
                    width: parent.width
                    iconName: "users"
                    signColor: people.open ? Theme.attention : Theme.safe
                    label: qsTr("Roll call")
                    known: people.ready
                    detail: people.open ? qsTr("%n not seen", "", people.notSeen) : people.answer === 2 ? qsTr("Going on without an answer") : qsTr("Everybody is accounted for")
                    trailing: qsTr("%1 of %2").arg(people.expected - people.notSeen - people.needHelp).arg(people.expected)
                    onClicked: Router.openRollCall(incident.incidentId)
                }
                ListRow {
                    inset: 0
                    width: parent.width
                    iconName: "phone-call"
                    signColor: calls.mine > 0 ? Theme.attention : Theme.inkSoft
                    label: qsTr("Calls")
                    known: calls.ready
                    detail: calls.mine > 0 ? qsTr("%n for you", "", calls.mine) : qsTr("None for you now")
                    trailing: qsTr("%1 of %2").arg(calls.reached).arg(calls.people)
                    onClicked: Router.openCalls(incident.incidentId)
                }
                ListRow {
                    inset: 0
                    width: parent.width
                    iconName: "phone"
                    signColor: toUndo.forwarded > 0 ? Theme.attention : Theme.inkSoft
                    label: qsTr("Telephone lines")
                    known: toUndo.ready
                    detail: toUndo.forwarded > 0 ? qsTr("%n forwarded, to be undone later", "", toUndo.forwarded) : qsTr("None is forwarded")
                    onClicked: Router.openLines(incident.incidentId)
                }
                ReachRows {
                    width: parent.width
                    incidentId: incident.incidentId
                }
                RecordRows {
                    width: parent.width
                    incidentId: incident.incidentId
                }
                Later {
                    width: parent.width
                    wanted: root.stage > 0

                    Column {
                        width: parent.width

                        VariantRow {
                            width: parent.width
                            incidentId: incident.incidentId
                        }
                        DecideRows {
                            width: parent.width
                            incidentId: incident.incidentId
                            exercise: incident.exercise
                        }
                        TeamRows {
                            width: parent.width
                            incidentId: incident.incidentId
                        }
                        RecoveryBoardRows {
                            width: parent.width
                            incidentId: incident.incidentId
                        }
                        PlansRow {
                            width: parent.width
                            incidentId: incident.incidentId
                            exercise: incident.exercise
                        }
                    }
                }
            }
            Later {
                width: parent.width
                wanted: root.stage > 1

                Column {
                    width: root.half
                    spacing: Theme.margin

                    SectionHeader {
                        width: parent.width
                        topPadding: 0
                        text: qsTr("Lists: %1 of %2 steps").arg(incident.settled).arg(incident.steps)
                    }
                    Column {
                        width: parent.width

                        Repeater {
                            model: RunListModel {
                                id: lists
                                incidentId: incident.incidentId
                                limit: root.allLists ? 0 : root.wide ? 12 : 6
                            }

                            RunListRow {
                                required property string runId
                                required property int list
                                width: root.half
                                onClicked: Router.openChecklist(runId, list, title, incident.exercise)
                            }
                        }
                    }
                    SecondaryButton {
                        width: Math.min(implicitWidth, parent.width)
                        visible: lists.leftOut > 0
                        label: qsTr("Show %n more list(s)", "", lists.leftOut)
                        iconName: "chevron-down"
                        onClicked: root.allLists = true
                    }
                    SecondaryButton {
                        width: Math.min(implicitWidth, parent.width)
                        label: qsTr("Start another list")
                        iconName: "plus"
                        onClicked: Router.openObjects(4, Words.kind(4))
                    }
                }
            }
        }
        Later {
            width: root.half
            wanted: root.wide || root.stage > 2

            Column {
                width: root.half
                spacing: Theme.margin

                JournalLines {
                    width: parent.width
                    incidentId: incident.incidentId
                    limit: root.wide ? 12 : 6
                }
                UndoListModel {
                    id: undo
                    incidentId: incident.incidentId
                }
                SecondaryButton {
                    width: parent.width
                    visible: undo.count > 0
                    label: qsTr("Stand down: %n thing(s) to undo first", "", undo.count)
                    iconName: "player-stop"
                    onClicked: Router.openUndo(incident.incidentId)
                }
                HoldButton {
                    width: parent.width
                    visible: undo.ready && undo.count === 0
                    label: incident.exercise ? qsTr("Hold to end the exercise") : qsTr("Hold to stand down")
                    iconName: "player-stop"
                    exercise: incident.exercise
                    quiet: true
                    onHeld: actions.standDown(incident.incidentId)
                }
            }
        }
    }
}
