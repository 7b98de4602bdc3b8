// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The duties to report, each with its own moment, its own time left and whom to tell.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Duties to report")

    LazySheet {
        id: answers

        ClockAnswers {
            incidentId: root.incidentId
        }
    }
    ScrollColumn {
        anchors.fill: parent

        FailureText {
            width: parent.width
            failure: clocks.failure
        }
        Repeater {
            model: LegalClockModel {
                id: clocks
                incidentId: root.incidentId
            }

            ClockCard {
                id: card
                width: parent.width
                onAsked: (answers.asked() as ClockAnswers).ask(card.clockId, card.title, card.clockState, card.dueAt)
            }
        }
        EmptyState {
            width: parent.width
            visible: clocks.ready && clocks.count === 0
            iconName: "clock"
            label: qsTr("The handbook names no duty to report")
        }
    }
}
