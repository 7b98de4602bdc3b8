// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Shown once, after a handbook was made: the words that open it when the passphrase is lost.
AppScreen {
    id: root

    title: qsTr("Write this down")

    ScrollColumn {
        anchors.fill: parent

        AppLabel {
            width: parent.width
            text: qsTr("Recovery words")
            font.pixelSize: Theme.titleSize
            strong: true
            Accessible.role: Accessible.Heading
        }
        AppLabel {
            width: parent.width
            text: qsTr("They open this handbook when the passphrase is lost. Write them on paper and keep it somewhere else than this device. They are shown only now.")
        }
        AppLabel {
            width: parent.width
            text: Session.recoveryWords
            font.pixelSize: Theme.stepSize
            strong: true
        }
        PrimaryButton {
            width: parent.width
            label: qsTr("I have written them down")
            iconName: "check"
            onClicked: Session.forgetRecoveryWords()
        }
    }
}
