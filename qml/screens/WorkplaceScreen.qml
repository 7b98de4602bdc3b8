// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// One place to work: one tap sends a person there. The way there stands ready to be sent.
AppScreen {
    id: root

    required property string incidentId
    required property string siteId
    required property string name

    title: root.name

    WorkplacesModel {
        id: places
        incidentId: root.incidentId
        siteId: root.siteId
    }
    PlacedPeopleModel {
        id: people
        incidentId: root.incidentId
        siteId: root.siteId
    }
    RecoveryActions {
        id: actions
    }
    LazySheet {
        id: answers

        PlacedAnswers {
            onConfirmed: personId => actions.place(root.incidentId, [personId], root.siteId, true)
            onTakenBack: personId => actions.place(root.incidentId, [personId], "", false)
        }
    }
    HeadedList {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        model: people
        section.property: "group"
        name: root.title

        Repeater {
            model: places

            WorkplaceFacts {
                width: view.width
            }
        }
        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : people.failure
        }
        delegate: ListRow {
            id: person

            required property string personId
            required property string name
            required property string detail
            required property int group
            required property int placement
            required property bool disputed
            required property string sites

            inset: 0
            width: view.width
            leads: false
            heading: ListView.section !== ListView.previousSection ? RecoveryWords.placedGroup(person.group) : ""
            label: person.name
            trailing: person.disputed ? qsTr("Two places: %1").arg(person.sites) : person.group === 2 ? person.sites : ""
            iconName: person.disputed ? "alert-triangle" : person.group === 0 ? (person.placement === 2 ? "check" : "map-pin") : "plus"
            signColor: person.disputed ? Theme.attention : person.group === 0 ? Theme.safe : Theme.inkSoft
            Accessible.name: person.group === 0 ? qsTr("%1, %2").arg(person.name).arg(RecoveryWords.placement(person.placement)) : qsTr("Send here: %1").arg(person.name)
            onClicked: {
                if (person.group === 0)
                    (answers.asked() as PlacedAnswers).ask(person.personId, person.name);
                else
                    actions.place(root.incidentId, [person.personId], root.siteId, false);
            }
        }
    }
}
