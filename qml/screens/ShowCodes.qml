// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// A file as codes that run over the screen, until the other device has all of it.
Column {
    id: root

    property alias octets: shown.octets
    property string advice: qsTr("Hand it over as a file instead.") ///< when it is too much
    property bool paused: false
    readonly property bool several: shown.total > 1

    spacing: Theme.gap

    CodeShow {
        id: shown
        running: root.visible && !root.paused
    }
    Banner {
        width: parent.width
        visible: shown.failure !== Failure.None
        kind: StatusChip.Attention
        iconName: "alert-triangle"
        label: qsTr("This is too much for codes")
        detail: root.advice
    }
    QrPicture {
        width: Math.min(parent.width, Theme.readingWidth * 0.8)
        height: width
        anchors.horizontalCenter: parent.horizontalCenter
        visible: shown.total > 0
        dark: shown.dark
        Accessible.role: Accessible.Graphic
        Accessible.name: root.several ? qsTr("QR codes, one after the other") : qsTr("A QR code")
    }
    AppLabel {
        width: parent.width
        visible: root.several
        text: shown.round === 1 ? qsTr("Code %1 of %2").arg(shown.number).arg(shown.total) : qsTr("Code %1 of %2, round %3: these repair what was missed").arg(shown.number).arg(shown.total).arg(shown.round)
        Accessible.ignored: true
    }
    ProgressLine {
        width: parent.width
        visible: root.several
        done: shown.number
        total: shown.total
    }
    AppLabel {
        width: parent.width
        visible: shown.total > 0
        text: root.several ? qsTr("Let the other device look until it says that it has everything. It may begin anywhere and miss some. Keep this screen lit.") : qsTr("Let the other device look at this code. Keep this screen lit.")
        soft: true
    }
    SecondaryButton {
        width: parent.width
        visible: root.several
        label: root.paused ? qsTr("Go on") : qsTr("Pause")
        iconName: root.paused ? "player-play" : "player-stop"
        onClicked: root.paused = !root.paused
    }
    Row {
        width: parent.width
        visible: root.several
        spacing: Theme.gap

        SecondaryButton {
            width: (root.width - Theme.gap) / 2
            enabled: shown.pace > 1
            label: qsTr("Slower")
            iconName: "minus"
            onClicked: shown.pace = shown.pace > 4 ? shown.pace - 2 : shown.pace - 1
        }
        SecondaryButton {
            width: (root.width - Theme.gap) / 2
            enabled: shown.pace < 10
            label: qsTr("Faster")
            iconName: "plus"
            onClicked: shown.pace = shown.pace < 4 ? shown.pace + 1 : shown.pace + 2
        }
    }
    AppLabel {
        width: parent.width
        visible: root.several
        text: qsTr("%n code(s) a second", "", shown.pace)
        font.pixelSize: Theme.smallSize
        soft: true
    }
}
