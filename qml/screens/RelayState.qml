// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// How it stands with one relay: in words, with why not.
Column {
    id: root

    required property SyncController sync
    property bool second: false ///< there is another that this copy meets too
    property bool metOtherwise: false ///< nearby or by a file

    readonly property bool live: root.sync.state === SyncController.Live
    readonly property bool failed: root.sync.state === SyncController.Failed
    readonly property bool connecting: root.sync.state === SyncController.Connecting

    spacing: Theme.spacing

    Banner {
        width: parent.width
        kind: root.live ? StatusChip.Safe : root.failed ? StatusChip.Attention : StatusChip.Neutral
        iconName: root.live ? "cloud-check" : root.connecting ? "refresh" : "cloud-off"
        label: root.second ? (root.live ? qsTr("Connected to the second relay") : root.connecting ? qsTr("Looking for the second relay…") : qsTr("The second relay cannot be reached now")) : (root.live ? qsTr("Connected to the relay") : root.connecting ? qsTr("Looking for the relay…") : root.failed ? qsTr("The relay cannot be reached now") : qsTr("No relay is set"))
        detail: root.live ? qsTr("What is written on any device is on the others within a second.") : root.connecting ? qsTr("Go on working; nothing waits for it.") : root.failed ? qsTr("Everything is safe on this device. It is tried again by itself.") : root.metOtherwise ? qsTr("What is written here goes to devices nearby and into files alone. Fill in where the relay is to reach the others.") : qsTr("Everything is on this device only. Fill in where the relay is to share it.")
    }
    FailureText {
        width: parent.width
        visible: root.sync.failure !== Failure.None && root.sync.failure !== Failure.Unreachable && root.sync.failure !== Failure.Malformed
        failure: root.sync.failure
    }
}
