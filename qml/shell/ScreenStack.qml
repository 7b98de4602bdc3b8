// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Uitwijk.Design
import Uitwijk.Screens

/// Answers what screens ask of the Router by putting the screen on top. Screens are loaded when they are first asked for.
T.StackView {
    id: root

    property bool mastered: false ///< lists stand beside, so that they are not pushed here
    readonly property AppScreen screen: root.currentItem as AppScreen
    readonly property string title: root.screen ? root.screen.title : ""

    signal sectionAsked(section: int)

    function page(name: string): url {
        return "qrc:/qt/qml/Uitwijk/Screens/" + name + ".qml";
    }
    function home(name: string): void {
        root.clear();
        root.push(root.page(name));
    }

    // Properties of a page go in an object literal, which the compiler of 6.4 does not know.
    // qmllint disable compiler
    Connections {
        target: Router

        function onOpenDeclare(scenarioId: string, exercise: bool): void {
            root.push(root.page("DeclareScreen"), {
                scenarioId: scenarioId,
                exercise: exercise
            });
        }
        function onOpenChecklist(runId: string, list: int, title: string, exercise: bool): void {
            root.push(root.page("ChecklistScreen"), {
                runId: runId,
                list: list,
                title: title,
                exercise: exercise
            });
        }
        function onOpenJournal(incidentId: string): void {
            root.push(root.page("JournalScreen"), {
                incidentId: incidentId
            });
        }
        function onOpenContact(contactId: string): void {
            const properties = {
                contactId: contactId
            };
            if (root.mastered && root.depth > 0)
                root.replace(null, root.page("ContactScreen"), properties);
            else
                root.push(root.page("ContactScreen"), properties);
        }
        function onOpenObjects(kind: int, title: string): void {
            root.push(root.page("ObjectsScreen"), {
                kind: kind,
                title: title
            });
        }
        function onBack(): void {
            root.pop();
        }
        function onCall(number: string): void {
            Qt.openUrlExternally("tel:" + number.replace(/[^0-9+*#]/g, ""));
        }
    }
    // qmllint enable compiler
}
