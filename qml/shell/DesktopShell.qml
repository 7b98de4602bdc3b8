// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design
import Uitwijk.Screens

/// Places on the left, a list beside what it leads to.
FocusScope {
    id: root

    property int section: 0
    readonly property bool mastered: root.section >= 1 && root.section <= 3
    readonly property int railWidth: Math.round(96 * Math.min(Theme.textScale, 1.5))
    readonly property int listWidth: Math.round(Math.min(420 * Math.min(Theme.textScale, 1.3), (root.width - root.railWidth) * 0.42))

    function screen(section: int): string {
        return ["NowScreen", "ContactsScreen", "PlanScreen", "SearchScreen", "DeviceScreen"][section];
    }
    function go(section: int): void {
        root.section = section;
        stack.clear();
        if (!root.mastered)
            stack.home(root.screen(section));
    }

    focus: true
    Component.onCompleted: root.go(0)
    Keys.onEscapePressed: stack.pop()

    Connections {
        target: Router

        function onOpenNow(): void {
            root.go(0);
        }
        function onOpenContacts(): void {
            root.go(1);
        }
        function onOpenPlan(): void {
            root.go(2);
        }
        function onOpenSearch(words: string): void {
            root.go(3);
        }
        function onOpenDevice(): void {
            root.go(4);
        }
    }
    Rectangle {
        id: rail
        y: frame.stripHeight
        width: root.railWidth
        height: root.height - y
        color: Theme.raised

        Column {
            width: parent.width
            topPadding: Theme.gap

            Repeater {
                model: 5

                NavButton {
                    required property int index
                    width: rail.width
                    height: Theme.touchTarget + Theme.block
                    wide: true
                    label: [qsTr("Now"), qsTr("Contacts"), qsTr("Plan"), qsTr("Search"), qsTr("Device")][index]
                    iconName: ["home", "users", "book", "search", "device-mobile"][index]
                    here: root.section === index
                    onClicked: root.go(index)
                }
            }
        }
    }
    Bars {
        id: bars
        x: rail.width
        y: frame.stripHeight
        width: root.width - rail.width
        title: root.mastered && list.item ? (list.item as AppScreen).title : stack.title
        canGoBack: stack.depth > 1
    }
    Loader {
        id: list
        x: rail.width
        y: bars.y + bars.height
        width: root.listWidth
        height: root.height - y
        active: root.mastered
        source: root.mastered ? stack.page(root.screen(root.section)) : ""
    }
    Rectangle {
        x: stack.x - width
        y: stack.y
        width: Theme.hair
        height: stack.height
        visible: root.mastered
        color: Theme.line
    }
    ScreenStack {
        id: stack
        x: rail.width + (root.mastered ? root.listWidth + Theme.hair : 0)
        y: bars.y + bars.height
        width: root.width - x
        height: root.height - y
        mastered: root.mastered
    }
    EmptyState {
        anchors.centerIn: stack
        width: stack.width
        visible: root.mastered && stack.depth === 0
        iconName: ["home", "user", "book", "search", "device-mobile"][root.section]
        label: root.section === 1 ? qsTr("Choose somebody") : root.section === 2 ? qsTr("Choose what to read") : qsTr("Choose a result")
    }
    ExerciseFrame {
        id: frame
        anchors.fill: parent
        active: bars.exercise
    }
}
