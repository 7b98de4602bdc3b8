// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What was decided, on what grounds, and whether it works.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Decisions")

    LazySheet {
        id: answers

        EffectAnswers {
            incidentId: root.incidentId
        }
    }
    ScrollColumn {
        anchors.fill: parent

        FailureText {
            width: parent.width
            failure: decisions.failure
        }
        PrimaryButton {
            width: parent.width
            label: qsTr("Take a decision")
            iconName: "plus"
            onClicked: Router.openDecide(root.incidentId)
        }
        Repeater {
            model: DecisionModel {
                id: decisions
                incidentId: root.incidentId
            }

            DecisionCard {
                id: card
                width: parent.width
                onAsked: (answers.asked() as EffectAnswers).ask(card.decisionId, card.decision)
            }
        }
        EmptyState {
            width: parent.width
            visible: decisions.ready && decisions.count === 0
            iconName: "flag"
            label: qsTr("No decision yet")
        }
    }
}
