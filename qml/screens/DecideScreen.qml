// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// From picture to judgement to decision, one question at a time, and when to look whether it works.
AppScreen {
    id: root

    required property string incidentId
    property int stage: 0 ///< 0 picture, 1 judgement, 2 decision

    title: qsTr("Take a decision")

    DecisionActions {
        id: draft
        onDone: Router.back()
    }
    SearchModel {
        id: people
        words: owner.text
    }
    ScrollColumn {
        anchors.fill: parent

        Heading {
            width: parent.width
            label: root.stage === 0 ? qsTr("Picture: what do we know?") : root.stage === 1 ? qsTr("Judgement: what does it mean?") : qsTr("Decision: what do we do?")
            detail: root.stage === 0 ? qsTr("Facts, and what we do not know yet.") : root.stage === 1 ? qsTr("For people, for customers, for the work. What if we wait?") : qsTr("Who does what, until when.")
            iconName: root.stage === 0 ? "eye" : root.stage === 1 ? "help-circle" : "flag"
        }
        FailureText {
            width: parent.width
            failure: draft.failure
        }
        AppTextArea {
            id: picture
            width: parent.width
            label: qsTr("Picture")
        }
        AppTextArea {
            id: judgement
            width: parent.width
            visible: root.stage > 0
            label: qsTr("Judgement")
        }
        AppTextArea {
            id: decision
            width: parent.width
            visible: root.stage > 1
            label: qsTr("Decision")
        }
        PrimaryButton {
            width: parent.width
            visible: root.stage < 2
            label: root.stage === 0 ? qsTr("On to the judgement") : qsTr("On to the decision")
            onClicked: root.stage += 1
        }
        Column {
            width: parent.width
            visible: root.stage > 1
            spacing: Theme.gap

            AppTextField {
                id: owner
                width: parent.width
                visible: draft.ownerId.length === 0
                label: qsTr("Who sees to it? A name from the contacts")
            }
            Repeater {
                model: draft.ownerId.length === 0 && owner.text.length > 0 ? people : null

                ListRow {
                    required property int kind
                    required property string objectId
                    required property string title
                    required property string subtitle
                    width: parent.width
                    visible: kind === 6
                    inset: 0
                    label: title
                    detail: subtitle
                    iconName: "user"
                    leads: false
                    onClicked: {
                        draft.ownerId = objectId;
                        owner.text = title;
                    }
                }
            }
            ListRow {
                width: parent.width
                visible: draft.ownerId.length > 0
                inset: 0
                label: owner.text
                detail: qsTr("Sees to it")
                trailing: qsTr("Change")
                iconName: "user"
                leads: false
                onClicked: draft.ownerId = ""
            }
            LookAgain {
                id: look
                width: parent.width
            }
            PrimaryButton {
                width: parent.width
                enabled: decision.text.trim().length > 0 && !draft.busy
                label: qsTr("Write the decision into the log")
                iconName: "check"
                onClicked: {
                    draft.picture = picture.text;
                    draft.judgement = judgement.text;
                    draft.decision = decision.text;
                    draft.minutes = look.minutes;
                    draft.decide(root.incidentId);
                }
            }
        }
    }
}
