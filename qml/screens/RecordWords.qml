// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What the log says of decisions and of duties to report.
QtObject {
    id: root

    required property int statusKind
    required property int status
    required property string subject
    readonly property string words: root.statusKind === 5 ? root.decision : root.clock

    readonly property string decision: root.status === 1 ? qsTr("Effect as wanted: %1").arg(root.subject) : root.status === 2 ? qsTr("Effect not as wanted: %1").arg(root.subject) : root.status === 3 ? qsTr("Decision withdrawn: %1").arg(root.subject) : qsTr("Decided: %1").arg(root.subject)
    readonly property string clock: root.status === 1 ? qsTr("Duty to report runs: %1").arg(root.subject) : root.status === 2 ? qsTr("Reported: %1").arg(root.subject) : root.status === 3 ? qsTr("Duty to report does not apply: %1").arg(root.subject) : qsTr("Duty to report taken back: %1").arg(root.subject)
}
