// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Shown once, after a handbook was made: the words that open it when the passphrase is lost.
AppScreen {
    id: root

    property bool inThree: false

    title: qsTr("Write this down")

    RecoveryPapers {
        id: papers
        whole: Session.recoveryWords
    }

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
            visible: !root.inThree
            text: Session.recoveryWords
            font.pixelSize: Theme.stepSize
            strong: true
        }
        Repeater {
            model: papers.parts

            Column {
                id: sheet
                required property int index
                required property string modelData
                visible: root.inThree
                width: parent.width
                spacing: Theme.tight

                SectionHeader {
                    width: parent.width
                    text: qsTr("Sheet %1 of three").arg(sheet.index + 1)
                }
                AppLabel {
                    width: parent.width
                    text: sheet.modelData
                    font.pixelSize: Theme.stepSize
                    strong: true
                }
            }
        }
        AppLabel {
            width: parent.width
            visible: root.inThree
            text: qsTr("Any two of the three open the handbook; one alone opens nothing. Give them to three people or keep them in three places.")
        }
        SecondaryButton {
            width: parent.width
            label: root.inThree ? qsTr("As one sheet instead") : qsTr("As three sheets, any two of which open")
            onClicked: root.inThree = !root.inThree
        }
        PrimaryButton {
            width: parent.width
            label: qsTr("I have written them down")
            iconName: "check"
            onClicked: Session.forgetRecoveryWords()
        }
    }
}
