// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Who has been seen: one tap a person. What other wardens found out appears by itself.
AppScreen {
    id: root

    required property string incidentId
    property bool missingOnly: false
    property string partId
    property string partName
    readonly property int accounted: people.expected - people.notSeen - people.needHelp

    title: qsTr("Roll call")

    PeopleCheck {
        id: people
        incidentId: root.incidentId
    }
    RollCallModel {
        id: list
        incidentId: root.incidentId
        missingOnly: root.missingOnly
        partId: root.partId
    }
    LazySheet {
        id: parts

        RollParts {
            onChosen: (partId, name) => {
                root.partId = partId;
                root.partName = name;
            }
        }
    }
    IncidentActions {
        id: actions
    }
    LazySheet {
        id: answers

        PersonAnswers {
            onAnswered: (personId, whereabouts, place) => actions.sight(root.incidentId, personId, whereabouts, place)
        }
    }
    LazySheet {
        id: override

        PeopleOverride {
            onGiven: reason => actions.answerPeople(root.incidentId, 2, reason)
        }
    }
    HeadedList {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        bottomMargin: end.height + Theme.block
        headPadding: Theme.gap
        model: list
        name: root.title

        AppLabel {
            width: parent.width
            text: people.ready ? qsTr("%1 of %2 accounted for").arg(root.accounted).arg(people.expected) : " " // its room is kept
            font.pixelSize: Theme.titleSize
            strong: true
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        ProgressLine {
            width: parent.width
            done: root.accounted
            total: people.expected
        }
        AppLabel {
            width: parent.width
            visible: people.needHelp > 0
            text: qsTr("%n person(s) need help", "", people.needHelp)
            color: Theme.danger
            strong: true
        }
        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : list.failure
        }
        PrimaryButton {
            width: parent.width
            visible: people.ready && people.open && root.accounted === people.expected
            label: qsTr("Everybody is accounted for")
            iconName: "check"
            onClicked: actions.answerPeople(root.incidentId, 1, "")
        }
        PrimaryButton {
            width: parent.width
            visible: root.accounted < people.expected
            label: qsTr("Read out who is missing")
            iconName: "users"
            onClicked: Router.openMissing(root.incidentId)
        }
        SecondaryButton {
            width: parent.width
            label: root.missingOnly ? qsTr("Show everybody") : qsTr("Show only who is missing")
            onClicked: root.missingOnly = !root.missingOnly
        }
        SecondaryButton {
            width: parent.width
            iconName: "sitemap"
            label: root.partId.length > 0 ? qsTr("Only: %1").arg(root.partName) : qsTr("Only one unit or place…")
            onClicked: parts.asked().open()
        }
        SecondaryButton {
            width: parent.width
            iconName: "message"
            label: qsTr("Enter answers from text messages")
            onClicked: Router.openRollAnswers(root.incidentId)
        }
        delegate: PersonSeenRow {
            width: view.width
            onSeen: actions.sight(root.incidentId, personId, whereabouts === PersonMark.Seen ? PersonMark.NotSeen : PersonMark.Seen, "")
            onOthers: (answers.asked() as PersonAnswers).ask(personId, name)
        }
        Column {
            id: end
            parent: view.contentItem
            y: view.contentHeight
            width: view.width
            spacing: Theme.gap
            topPadding: Theme.block

            AppTextField {
                id: visitor
                width: parent.width
                label: qsTr("A visitor who was seen: name, or what they look like")
                endInset: Theme.touchTarget
                onAccepted: add.clicked()

                IconButton {
                    id: add
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    enabled: visitor.text.trim().length > 0
                    label: qsTr("Add the visitor")
                    iconName: "plus"
                    onClicked: {
                        actions.addVisitor(root.incidentId, visitor.text);
                        visitor.clear();
                    }
                }
            }
            SecondaryButton {
                width: parent.width
                visible: people.open && root.accounted < people.expected
                label: qsTr("Go on without an answer")
                onClicked: (override.asked() as PeopleOverride).ask()
            }
            AppLabel {
                width: parent.width
                visible: people.answer === 2
                text: qsTr("The work goes on without an answer: %1").arg(people.reason)
                soft: true
            }
            SecondaryButton {
                width: parent.width
                visible: people.answer === 2
                label: qsTr("Ask again")
                onClicked: actions.answerPeople(root.incidentId, 0, "")
            }
        }
    }
}
