// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// One thing of the handbook as a quiet page: what is known of it, what belongs to it, where it leads.
AppScreen {
    id: root

    required property string objectId
    readonly property int inner: root.width - 2 * root.side

    title: thing.title

    ObjectItem {
        id: thing
        objectId: root.objectId
    }
    CurrentIncident {
        id: incident
        chosen: Router.chosen
    }
    IncidentActions {
        id: actions
        onDone: Router.openNow()
    }
    LazySheet {
        id: seal

        OpenSealedSheet {}
    }
    LearnedMarks {
        id: marks
    }
    LazySheet {
        id: step

        StepSheet {
            onTookAway: Router.back()
        }
    }
    ScrollColumn {
        anchors.fill: parent
        visible: thing.ready

        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : thing.failure
        }
        Heading {
            width: parent.width
            label: thing.title
            detail: thing.subtitle
            iconName: Words.kindSign(thing.kind)
        }
        StatusChip {
            visible: thing.disputed
            label: qsTr("Two versions: ask which one is right")
            iconName: "alert-triangle"
            kind: StatusChip.Attention
            width: Math.min(implicitWidth, parent.width)
        }
        Banner {
            width: parent.width
            visible: detail.length > 0
            kind: StatusChip.Attention
            iconName: "alert-triangle"
            label: qsTr("An incident or an exercise taught this; it is not seen to yet")
            detail: marks.words[root.objectId] ?? ""
        }
        PrimaryButton {
            visible: thing.kind === 4 && incident.running
            label: qsTr("Start this list now")
            iconName: "player-play"
            onClicked: actions.startChecklist(incident.incidentId, root.objectId)
        }
        Repeater {
            model: thing.facts

            FactLine {
                width: root.inner
                onOpened: Router.openThing(kind, objectId)
            }
        }
        SecondaryButton {
            width: parent.width
            visible: thing.sealed
            label: qsTr("Open what is sealed, with a reason")
            iconName: "lock"
            onClicked: (seal.asked() as OpenSealedSheet).ask(root.objectId)
        }
        Openings {
            width: parent.width
            subjectId: root.objectId
        }
        SectionHeader {
            width: parent.width
            visible: damage.visible
            text: qsTr("Seen in this incident")
        }
        EvidenceRows {
            id: damage
            width: parent.width
            visible: incident.running && thing.kind !== 4 && thing.kind !== 5
            incidentId: incident.incidentId
            aboutId: root.objectId
            aboutName: thing.title
        }
        SectionHeader {
            width: parent.width
            visible: thing.parts.count > 0
            text: thing.kind === 4 ? qsTr("Steps") : qsTr("Belongs to it")
        }
        Repeater {
            model: thing.parts

            PartRow {
                width: root.inner
                numbered: thing.kind === 4
                learned: marks.words[objectId] ?? ""
                onClicked: Router.openThing(kind, objectId)
            }
        }
        SecondaryButton {
            width: parent.width
            visible: thing.kind === 4
            label: qsTr("One more step")
            iconName: "plus"
            onClicked: (step.asked() as StepSheet).ask(root.objectId, "")
        }
        SecondaryButton {
            width: parent.width
            visible: thing.kind === 5
            label: qsTr("Change this step")
            iconName: "list-details"
            onClicked: (step.asked() as StepSheet).ask("", root.objectId)
        }
    }
}
