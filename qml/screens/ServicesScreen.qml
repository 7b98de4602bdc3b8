// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Services in the order in which they are restored: what is next stands first, what waits says for what.
AppScreen {
    id: root

    required property string incidentId
    property real now: Date.now()

    title: qsTr("Restore services")

    Timer {
        interval: 5000
        running: root.visible
        repeat: true
        triggeredOnStart: true
        onTriggered: root.now = Date.now()
    }
    RecoveryCheck {
        id: check
        incidentId: root.incidentId
    }
    ServicesModel {
        id: services
        incidentId: root.incidentId
    }
    RecoveryActions {
        id: actions
    }
    LazySheet {
        id: sheet

        ServiceSheet {
            incidentId: root.incidentId
            onSaid: (serviceId, state, since, words) => actions.report(root.incidentId, serviceId, state, since, words)
        }
    }
    HeadedList {
        id: view
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        model: services
        section.property: "group"
        name: root.title

        AppLabel {
            width: parent.width
            text: !check.ready ? "" : check.toRestore > 0 ? qsTr("%n to restore", "", check.toRestore) : qsTr("Nothing is known to be down")
            font.pixelSize: Theme.titleSize
            strong: true
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        Banner {
            width: parent.width
            visible: check.circles.length > 0
            kind: StatusChip.Attention
            iconName: "alert-triangle"
            label: qsTr("The handbook says that these need each other")
            detail: check.circles
        }
        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : services.failure
        }
        delegate: ServiceCard {
            width: view.width
            now: root.now
            heading: ListView.section !== ListView.previousSection ? RecoveryWords.group(group) : ""
            onSaid: state => actions.report(root.incidentId, serviceId, state)
            onAsked: (sheet.asked() as ServiceSheet).ask(serviceId, name)
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: root.width
        visible: services.ready && services.count === 0
        iconName: "tool"
        label: qsTr("No services in the handbook")
        detail: qsTr("Services with their RTO and what they depend on come from the plan. Import it first.")
    }
}
