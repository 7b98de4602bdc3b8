// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Makes this device an administrator by the recovery words.
AppSheet {
    id: root

    label: qsTr("Take over with the recovery words?")
    onClosed: words.clear()

    TakeOverDesk {
        id: desk
        onDone: root.close()
    }
    AppLabel {
        width: root.availableWidth
        text: qsTr("For when no administrator is left, or none is to be trusted. This device becomes one, and everybody sees that it did so with the recovery words. Others stay what they are until you remove them.")
    }
    AppLabel {
        width: root.availableWidth
        soft: true
        text: qsTr("Sealed numbers that this device could not read come when it meets an administrator who can.")
    }
    PaperFields {
        id: words
        width: root.availableWidth
        onAccepted: {
            if (doing.enabled)
                doing.clicked();
        }
    }
    Banner {
        width: root.availableWidth
        visible: desk.failure === Failure.WrongKey
        kind: StatusChip.Attention
        iconName: "alert-triangle"
        label: qsTr("These are not the words that this handbook was founded with")
        detail: qsTr("Nothing was changed. Words that were made later open a copy, and no more than that.")
    }
    FailureText {
        width: root.availableWidth
        failure: desk.failure === Failure.WrongKey ? Failure.None : desk.failure
    }
    PrimaryButton {
        id: doing
        width: root.availableWidth
        enabled: words.ready && !desk.busy
        label: desk.busy ? qsTr("Taking over…") : qsTr("Become an administrator")
        iconName: "check"
        onClicked: desk.takeOver(words.papers)
    }
    SecondaryButton {
        width: root.availableWidth
        label: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
