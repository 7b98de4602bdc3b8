// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// How an incident or an exercise went, by its log alone, and what is to be learned from it.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Review")
    ofExercise: review.exercise

    IncidentReview {
        id: review
        incidentId: root.incidentId
    }
    ReviewActions {
        id: actions
    }
    PaperDesk {
        id: desk
    }
    FileAsker {
        id: saving
        label: qsTr("Save the review")
        folder: desk.folder
        kind: qsTr("Markdown texts (*.md)")
        fileName: review.exercise ? "uitwijk-EXERCISE-review.md" : "uitwijk-review.md"
        onChosen: file => desk.saveReview(root.incidentId, file)
    }
    LazySheet {
        id: sheet

        FindingSheet {
            id: remark
            onMade: (finding, well, ownerId, due) => {
                actions.fact = remark.fact;
                actions.factAt = remark.factAt;
                actions.aboutId = remark.aboutId;
                actions.find(root.incidentId, finding, well, ownerId, due);
            }
        }
    }
    LazySheet {
        id: answers

        FindingAnswers {
            onAnswered: (incidentId, findingId, state, words, ownerId) => actions.report(incidentId, findingId, state, words, ownerId, 0)
        }
    }
    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.spacing

        AppLabel {
            width: parent.width
            text: review.title
            font.pixelSize: Theme.titleSize
            strong: true
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : desk.failure !== Failure.None ? desk.failure : review.failure
        }
        Repeater {
            model: review.facts

            FactRow {
                required property int what
                required property string at
                required property real after
                width: root.width - 2 * root.side
                label: ReviewWords.milestone(what)
                value: at.length === 0 ? qsTr("not in the log") : what === 0 ? at : qsTr("%1, after %2").arg(at).arg(RecoveryWords.span(after))
            }
        }
        AppLabel {
            width: parent.width
            text: qsTr("%n person(s) took part", "", review.people) + " · " + ReviewWords.cost(review.hours, review.findings, review.closed)
            soft: true
        }
        SectionHeader {
            width: parent.width
            text: qsTr("What is to be learned")
        }
        Repeater {
            model: FindingListModel {
                id: findings
                incidentId: root.incidentId
            }

            FindingRow {
                id: row
                width: root.width - 2 * root.side
                onClicked: (answers.asked() as FindingAnswers).ask(row.ofIncident, row.findingId, row.finding)
            }
        }
        AppLabel {
            width: parent.width
            visible: findings.ready && findings.count === 0
            text: qsTr("Nothing yet. Touch a line of the log below, or write down what the log does not know.")
            soft: true
        }
        PrimaryButton {
            width: parent.width
            label: qsTr("Write something down")
            iconName: "plus"
            onClicked: (sheet.asked() as FindingSheet).ask("", 0, "")
        }
        SecondaryButton {
            width: parent.width
            enabled: !desk.busy
            label: qsTr("Save the review")
            iconName: "file-text"
            onClicked: saving.ask()
        }
        Banner {
            width: parent.width
            visible: desk.savedTo.length > 0
            kind: StatusChip.Safe
            iconName: "check"
            label: qsTr("The review is saved")
            detail: desk.savedTo
        }
        SectionHeader {
            width: parent.width
            text: qsTr("What happened")
        }
        Repeater {
            model: JournalModel {
                id: lines
                incidentId: root.incidentId
                limit: 200
            }

            ReviewLine {
                id: line
                width: root.width - 2 * root.side
                onClicked: (sheet.asked() as FindingSheet).ask(line.fact, line.moment, line.aboutId)
            }
        }
        SecondaryButton {
            width: parent.width
            label: qsTr("The whole log, and its archive")
            onClicked: Router.openJournal(root.incidentId)
        }
    }
}
