// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Where one relay is: to fill in, to change, to give up.
Column {
    id: root

    required property SyncController sync
    required property string label
    property bool second: false ///< giving it up leaves another

    spacing: Theme.spacing

    AppTextField {
        id: relay
        width: parent.width
        label: root.label
        inputMethodHints: Qt.ImhUrlCharactersOnly
        Component.onCompleted: text = root.sync.relay
        onAccepted: {
            if (keep.enabled)
                keep.clicked();
        }
    }
    Banner {
        width: parent.width
        visible: root.sync.failure === Failure.Malformed
        kind: StatusChip.Attention
        iconName: "alert-triangle"
        label: qsTr("This is no address of a relay")
        detail: qsTr("It was not kept. An address begins with wss:// and goes on with a name: wss://relay.example.org.")
    }
    SecondaryButton {
        id: keep
        width: parent.width
        enabled: relay.text.trim().length > 0 && relay.text.trim() !== root.sync.relay
        label: root.sync.relay.length > 0 ? qsTr("Use this relay instead") : root.second ? qsTr("Use this one too") : qsTr("Use this relay")
        onClicked: root.sync.relay = relay.text
    }
    SecondaryButton {
        width: parent.width
        visible: root.sync.relay.length > 0
        label: root.second ? qsTr("Use no second relay any more") : qsTr("Use no relay any more")
        iconName: "cloud-off"
        onClicked: leaving.asked().open()
    }
    LazySheet {
        id: leaving

        AppSheet {
            id: question
            label: root.second ? qsTr("Use no second relay any more?") : qsTr("Use no relay any more?")

            AppLabel {
                width: parent.width
                text: root.second ? qsTr("When the first one cannot be reached, nothing is shared by a relay then. Nothing is lost.") : qsTr("What is written here then stays on this device, and nothing new comes, until a relay is set again. Nothing is lost.")
            }
            SecondaryButton {
                width: parent.width
                label: qsTr("Use none")
                onClicked: {
                    question.close();
                    relay.clear();
                    root.sync.relay = "";
                }
            }
            PrimaryButton {
                width: parent.width
                label: qsTr("Keep the relay")
                onClicked: question.close()
            }
        }
    }
}
