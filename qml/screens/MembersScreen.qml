// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Who has this handbook, on which devices, and the way in for somebody else.
AppScreen {
    id: root

    title: qsTr("Members and devices")

    Members {
        id: members
    }
    ScrollColumn {
        anchors.fill: parent

        FailureText {
            width: parent.width
            failure: members.failure
        }
        PrimaryButton {
            width: parent.width
            visible: members.mayAdmit
            label: qsTr("Admit somebody by file")
            iconName: "plus"
            onClicked: Router.openAdmit()
        }
        AppLabel {
            width: parent.width
            visible: members.ready && !members.mayAdmit
            text: qsTr("Administrators let devices in. This device may not.")
            soft: true
        }
        Column {
            width: parent.width

            Repeater {
                model: members.devices

                MemberRow {
                    width: parent.width
                    onClicked: {
                        if (personId.length > 0)
                            Router.openContact(personId);
                    }
                }
            }
        }
        AppLabel {
            width: parent.width
            text: qsTr("What a copy holds is learnt from what it wrote. Who only reads may hold more than is said here.")
            font.pixelSize: Theme.smallSize
            soft: true
        }
    }
}
