// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// Another incident runs that may be this one, declared a second time.
Column {
    id: root

    required property string incidentId
    required property string title
    required property string declaredBy
    required property string declaredAt

    signal joined
    signal refused

    spacing: Theme.spacing

    Banner {
        width: parent.width
        kind: StatusChip.Attention
        iconName: "exchange"
        label: qsTr("The same event, declared twice?")
        detail: qsTr("%1, declared by %2 at %3. As one event it has one page with the lists and the log of both; nothing is lost.").arg(root.title).arg(root.declaredBy).arg(root.declaredAt)
    }
    Flow {
        width: parent.width
        spacing: Theme.spacing

        PrimaryButton {
            width: Math.min(implicitWidth, parent.width)
            label: qsTr("It is one event")
            onClicked: root.joined()
        }
        SecondaryButton {
            width: Math.min(implicitWidth, parent.width)
            label: qsTr("They are two")
            onClicked: root.refused()
        }
    }
}
