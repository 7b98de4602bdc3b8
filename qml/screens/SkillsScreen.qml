// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Who can stand in: a question as it is asked, names and numbers as the answer.
AppScreen {
    id: root

    title: qsTr("Who can do it?")

    SkillsModel {
        id: skills
        words: question.text
    }
    HeadedList {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        model: skills
        section.property: "skill"
        name: root.title

        AppTextField {
            id: question
            width: parent.width
            label: qsTr("Who may, who can: the generator, first aid, back-ups…")
        }
        FailureText {
            width: parent.width
            failure: skills.failure
        }
        EmptyState {
            width: parent.width
            visible: skills.ready && skills.count === 0
            iconName: "help-circle"
            label: question.text.length > 0 ? qsTr("Nobody is known to have it") : qsTr("No skills in the handbook")
            detail: qsTr("Skills and certificates stand with each contact.")
        }
        delegate: ListRow {
            id: person

            required property string contactId
            required property string name
            required property string subtitle
            required property string spoken

            inset: 0
            width: view.width
            heading: ListView.section !== ListView.previousSection ? ListView.section : ""
            iconName: "user"
            label: person.name
            detail: RecoveryWords.joined(person.subtitle, person.spoken, "\n")
            onClicked: Router.openContact(person.contactId)
        }
    }
}
