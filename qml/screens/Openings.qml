// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Who opened what is sealed of one thing, and why. Nothing to see when nobody did.
Column {
    id: root

    required property string subjectId

    visible: openings.count > 0
    spacing: Theme.tight

    SectionHeader {
        width: root.width
        text: qsTr("Opened by")
    }
    Repeater {
        model: OpeningsModel {
            id: openings
            subjectId: root.subjectId
        }

        FactRow {
            required property string by
            required property string at
            required property string reason
            required property string incidentTitle
            width: root.width
            label: incidentTitle.length > 0 ? qsTr("%1, %2, in: %3").arg(by).arg(at).arg(incidentTitle) : qsTr("%1, %2").arg(by).arg(at)
            value: reason
        }
    }
}
