// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The window: what the handbook's state asks for, in the shell that the width asks for.
Window {
    id: window

    property bool kiosk: false
    readonly property bool narrow: window.width < Theme.wideWidth
    readonly property url page: {
        switch (Session.state) {
        case Session.Open:
            return Session.recoveryWords.length > 0 ? screen("RecoveryScreen") : Qt.resolvedUrl(window.narrow ? "PhoneShell.qml" : "DesktopShell.qml");
        case Session.Joining:
            return screen("JoiningScreen");
        case Session.NoHandbook:
            return screen("FirstRunScreen");
        case Session.Busy: // what was filled in stays in sight, and there when it fails
            return Session.work === Session.Unlocking ? screen("LockedScreen") : Session.work === Session.Abandoning ? screen("JoiningScreen") : screen("FirstRunScreen");
        default:
            return screen("LockedScreen");
        }
    }

    function screen(name: string): url {
        return "qrc:/qt/qml/Uitwijk/Screens/" + name + ".qml";
    }

    width: 1200
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Uitwijk")
    color: Theme.surface

    Binding {
        target: Theme
        property: "appearance"
        value: Preferences.appearance
    }
    Binding {
        target: Theme
        property: "textScale"
        value: Preferences.textScale
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: Preferences.reduceMotion
    }
    Binding {
        target: Theme
        property: "touchTarget"
        value: window.kiosk ? 64 : 48
    }
    Item {
        anchors.fill: parent

        HandOffSheet {}
    }
    Loader {
        anchors.fill: parent
        focus: true
        source: window.page
    }
}
