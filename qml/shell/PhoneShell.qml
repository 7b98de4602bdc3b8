// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.Design
import Uitwijk.Screens

/// One screen at a time, places at the bottom, back with the system's gesture.
FocusScope {
    id: root

    function go(section: int): void {
        Trail.home(section);
        stack.follow(Trail.places[section]);
    }

    focus: true
    Component.onCompleted: stack.follow(Trail.places[Trail.section])
    Keys.onBackPressed: stack.up()
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
            const page = stack.screen as SearchScreen;
            if (page)
                page.words = words;
        }
        function onOpenDevice(): void {
            root.go(4);
        }
    }
    Bars {
        id: bars
        y: frame.stripHeight
        width: root.width
        title: stack.title
        canGoBack: stack.depth > 1
    }
    ScreenStack {
        id: stack
        y: bars.y + bars.height
        width: root.width
        height: root.height - y - places.height
    }
    Rectangle {
        id: places
        anchors.bottom: parent.bottom
        width: root.width
        height: row.height
        color: Theme.raised

        Row {
            id: row

            Repeater {
                model: 5

                NavButton {
                    required property int index
                    width: root.width / 5
                    height: Theme.touchTarget + Theme.block
                    label: [qsTr("Now"), qsTr("Contacts"), qsTr("Plan"), qsTr("Search"), qsTr("Device")][index]
                    iconName: ["home", "users", "book", "search", "device-mobile"][index]
                    here: Trail.section === index
                    onClicked: root.go(index)
                }
            }
        }
    }
    ExerciseFrame {
        id: frame
        anchors.fill: parent
        active: bars.exercise || stack.ofExercise
    }
}
