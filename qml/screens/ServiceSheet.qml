// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// One service: from which back-up, whom to ring, and every answer, also for what happened earlier.
AppSheet {
    id: root

    required property string incidentId
    property string serviceId

    signal said(serviceId: string, state: int, since: string, words: string)

    function ask(serviceId: string, name: string): void {
        root.serviceId = serviceId;
        root.label = name;
        since.clear();
        why.clear();
        root.open();
    }

    label: ""

    RestoreSourcesModel {
        id: sources
        incidentId: root.incidentId
        serviceId: root.serviceId
    }
    RecoveryActions {
        id: moments
    }
    Repeater {
        model: sources

        Column {
            id: source

            required property string assetId
            required property string name
            required property string restoreFrom
            required property int daysAgo
            required property string supplierId
            required property string supplier
            required property string phone

            width: root.availableWidth
            spacing: Theme.tight

            ListRow {
                inset: 0
                width: parent.width
                iconName: Words.kindSign(8)
                label: source.name
                detail: RecoveryWords.joined(source.restoreFrom, source.daysAgo >= 0 ? qsTr("Last checked %n day(s) ago", "", source.daysAgo) : "", "\n")
                onClicked: {
                    root.close();
                    Router.openObject(source.assetId);
                }
            }
            SecondaryButton {
                visible: source.phone.length > 0
                width: Math.min(implicitWidth, parent.width)
                iconName: "phone"
                label: qsTr("Call %1").arg(source.supplier)
                onClicked: Router.call(source.phone)
            }
        }
    }
    AppTextField {
        id: since
        width: parent.width
        label: qsTr("Since when, as 21:58 (empty: now)")
    }
    AppTextField {
        id: why
        width: parent.width
        label: qsTr("What to know (may stay empty)")
    }
    Repeater {
        model: [1, 2, 3, 0]

        ListRow {
            id: answer

            required property int modelData

            width: root.availableWidth
            inset: 0
            leads: false
            enabled: moments.isMoment(since.text)
            iconName: RecoveryWords.stateSign(answer.modelData)
            label: RecoveryWords.state(answer.modelData)
            onClicked: {
                root.said(root.serviceId, answer.modelData, since.text, why.text);
                root.close();
            }
        }
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("The whole service")
        onClicked: {
            root.close();
            Router.openObject(root.serviceId);
        }
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
