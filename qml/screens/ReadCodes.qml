// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Reads the codes that another device shows: by the camera where there is one, or from pictures of them.
Column {
    id: root

    required property url folder

    signal arrived(octets: var)

    spacing: Theme.gap

    CodeWatch {
        id: watch
        onArrived: octets => root.arrived(octets)
    }
    onVisibleChanged: {
        if (!root.visible)
            watch.watching = false;
    }
    FileAsker {
        id: opening
        label: qsTr("Open pictures of the codes")
        folder: root.folder
        kind: qsTr("Pictures (*.png *.jpg *.jpeg)")
        several: true
        onChosen: watch.readPictures(opening.files) // qmllint disable compiler
    }
    Banner {
        width: parent.width
        visible: watch.trouble !== CodeWatch.NoTrouble
        kind: StatusChip.Attention
        iconName: "alert-triangle"
        label: root.what(watch.trouble)
        detail: root.next(watch.trouble)
    }
    AppLabel {
        width: parent.width
        visible: watch.total > 0
        text: qsTr("%1 of %2 codes are here").arg(watch.known).arg(watch.total)
    }
    ProgressLine {
        width: parent.width
        visible: watch.total > 0
        done: watch.known
        total: watch.total
    }
    AppLabel {
        width: parent.width
        visible: watch.total > 0 && !watch.watching && !watch.busy
        text: qsTr("Not here yet: %1. Any others of the same codes will do as well.").arg(watch.missing)
        soft: true
    }
    SecondaryButton {
        width: parent.width
        visible: watch.camera
        label: watch.watching ? qsTr("Stop looking") : qsTr("Read codes with the camera")
        iconName: watch.watching ? "player-stop" : "eye"
        onClicked: watch.watching = !watch.watching
    }
    SecondaryButton {
        width: parent.width
        enabled: !watch.busy
        label: watch.busy ? qsTr("Looking at the pictures…") : qsTr("Read codes from pictures")
        onClicked: opening.ask()
    }

    function what(trouble: int): string {
        switch (trouble) {
        case CodeWatch.NoPicture:
            return qsTr("A picture could not be read");
        case CodeWatch.NoCode:
            return qsTr("There is no code in a picture");
        case CodeWatch.OtherCode:
            return qsTr("This code is none of ours");
        case CodeWatch.Damaged:
            return qsTr("A code was damaged");
        case CodeWatch.Newer:
            return qsTr("These codes were made by a newer version of Uitwijk");
        default:
            return qsTr("The camera cannot be used");
        }
    }
    function next(trouble: int): string {
        switch (trouble) {
        case CodeWatch.NoPicture:
            return qsTr("What was read before is kept. Choose pictures in PNG or JPEG.");
        case CodeWatch.NoCode:
            return qsTr("What was read before is kept. Take the picture again, straight and with the white around the code.");
        case CodeWatch.Newer:
            return qsTr("Nothing was changed. Install the newer version on this device, and try again.");
        case CodeWatch.CameraGone:
        case CodeWatch.CameraRefused:
            return qsTr("Allow it in the system's settings, or read the codes from pictures.");
        default:
            return qsTr("It was left out, and nothing was changed. Go on with the others.");
        }
    }
}
