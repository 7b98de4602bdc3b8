// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Who has this handbook, on which devices; the way in for somebody else, and by a device's card the way out.
AppScreen {
    id: root

    title: qsTr("Members and devices")

    Members {
        id: members
    }
    RemovedNotice {
        id: notice
    }
    LazySheet {
        id: takingOver
        TakeOverSheet {}
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
            text: qsTr("Administrators let devices in and remove them. This device may not.")
            soft: true
        }
        SecondaryButton {
            width: parent.width
            visible: members.ready && !members.mayAdmit && !notice.removed && members.role !== 7
            label: qsTr("No administrator left? Take over…")
            iconName: "key"
            onClicked: takingOver.asked().open()
        }
        Column {
            width: parent.width

            Repeater {
                model: members.devices

                MemberRow {
                    required property string deviceKey
                    width: parent.width
                    onClicked: Router.openMember(deviceKey)
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
