// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design
import Uitwijk.Screens

/// Places on the left, a list beside what it leads to.
FocusScope {
    id: root

    readonly property bool mastered: Trail.section >= 1 && Trail.section <= 3
    readonly property int railWidth: Math.round(96 * Math.min(Theme.textScale, 1.5))
    readonly property int listWidth: Math.round(Math.min(420 * Math.min(Theme.textScale, 1.3), (root.width - root.railWidth) * 0.42))

    function go(section: int): void {
        Trail.home(section);
        stack.follow(Trail.places[section]);
    }

    focus: true
    Component.onCompleted: stack.follow(Trail.places[Trail.section])
    Keys.onEscapePressed: stack.up()

    Connections {
        target: Router

        function onOpenNow(): void {
            root.go(0);
        }
        function onOpenIncident(incidentId: string): void {
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
            const page = list.item as SearchScreen;
            if (page)
                page.words = words;
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
                    here: Trail.section === index
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
        source: root.mastered ? stack.page(Trail.places[Trail.section]) : ""
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
        leading: root.mastered && list.activeFocus
    }
    EmptyState {
        anchors.centerIn: stack
        width: stack.width
        visible: root.mastered && stack.depth === 0
        iconName: ["home", "user", "book", "search", "device-mobile"][Trail.section]
        label: Trail.section === 1 ? qsTr("Choose somebody") : Trail.section === 2 ? qsTr("Choose what to read") : qsTr("Choose a result")
    }
    ExerciseFrame {
        id: frame
        anchors.fill: parent
        active: bars.exercise || stack.ofExercise
    }
}
