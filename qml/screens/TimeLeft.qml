// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// How long until a moment, in words that go on by themselves.
QtObject {
    id: root

    required property real due ///< milliseconds since 1970; 0: none
    property real now: Date.now()
    readonly property bool over: root.due > 0 && root.now >= root.due
    readonly property int minutes: Math.floor(Math.abs(root.due - root.now) / 60000)
    readonly property string span: root.minutes >= 2880 ? qsTr("%1 d %2 h").arg(Math.floor(root.minutes / 1440)).arg(Math.floor(root.minutes % 1440 / 60)) : qsTr("%1 h %2 min").arg(Math.floor(root.minutes / 60)).arg(root.minutes % 60)
    readonly property string words: root.due === 0 ? "" : root.over ? qsTr("%1 over time").arg(root.span) : qsTr("%1 left").arg(root.span)
    readonly property Timer ticking: Timer {
        interval: 5000
        running: root.due > 0
        repeat: true
        triggeredOnStart: true
        onTriggered: root.now = Date.now()
    }
}
