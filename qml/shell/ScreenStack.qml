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
    property bool leading: false ///< the reader is in that list: what it leads to takes the place of what it led to before
    readonly property AppScreen screen: root.currentItem as AppScreen
    readonly property string title: root.screen ? root.screen.title : ""
    // The compiler of 6.4 takes it for something that a page could hide.
    // qmllint disable compiler
    readonly property bool ofExercise: root.screen ? root.screen.ofExercise : false
    // qmllint enable compiler

    function page(name: string): url {
        return "qrc:/qt/qml/Uitwijk/Screens/" + name + ".qml";
    }
    function up(): void {
        if (Trail.depth === 0)
            return;
        Trail.back();
        root.pop();
    }

    // Properties of a page go in an object literal, which the compiler of 6.4 does not know.
    // qmllint disable compiler
    /// The pages of the trail again, on top of `home` unless a list beside stands for it.
    function follow(home: string): void {
        root.clear();
        if (!root.mastered)
            root.push(root.page(home));
        for (let i = 0; i < Trail.depth; ++i)
            root.push(root.page(Trail.pages.get(i).page), JSON.parse(Trail.pages.get(i).facts));
    }
    function open(name: string, facts: string): void {
        if (root.leading && root.depth > 0) {
            Trail.clear();
            root.clear();
        }
        Trail.add(name, facts);
        root.push(root.page(name), JSON.parse(facts));
    }

    Connections {
        target: Router

        function onOpenDeclare(scenarioId: string, exercise: bool): void {
            root.open("DeclareScreen", JSON.stringify({
                scenarioId: scenarioId,
                exercise: exercise
            }));
        }
        function onOpenChecklist(runId: string, list: int, title: string, exercise: bool): void {
            root.open("ChecklistScreen", JSON.stringify({
                runId: runId,
                list: list,
                title: title,
                exercise: exercise
            }));
        }
        function onOpenReader(runId: string, list: int, title: string, exercise: bool): void {
            root.open("ReaderScreen", JSON.stringify({
                runId: runId,
                list: list,
                title: title,
                exercise: exercise
            }));
        }
        function onOpenJournal(incidentId: string): void {
            root.open("JournalScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenRollCall(incidentId: string): void {
            root.open("RollCallScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenCalls(incidentId: string): void {
            root.open("CallsScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenLines(incidentId: string): void {
            root.open("LinesScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenMissing(incidentId: string): void {
            root.open("MissingScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenClocks(incidentId: string): void {
            root.open("ClocksScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenDecisions(incidentId: string): void {
            root.open("DecisionsScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenDecide(incidentId: string): void {
            root.open("DecideScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenReport(incidentId: string): void {
            root.open("ReportScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenMeasures(incidentId: string): void {
            root.open("MeasuresScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenTasks(incidentId: string): void {
            root.open("TasksScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenUndo(incidentId: string): void {
            root.open("UndoScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenRollAnswers(incidentId: string): void {
            root.open("RollAnswersScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenServices(incidentId: string): void {
            root.open("ServicesScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenPlans(incidentId: string, exercise: bool): void {
            root.open("PlansScreen", JSON.stringify({
                incidentId: incidentId,
                exercise: exercise
            }));
        }
        function onOpenWorkplaces(incidentId: string): void {
            root.open("WorkplacesScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenWorkplace(incidentId: string, siteId: string, title: string): void {
            root.open("WorkplaceScreen", JSON.stringify({
                incidentId: incidentId,
                siteId: siteId,
                name: title
            }));
        }
        function onOpenMessages(incidentId: string): void {
            root.open("MessagesScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenMessage(incidentId: string, messageId: string): void {
            root.open("MessageScreen", JSON.stringify({
                incidentId: incidentId,
                messageId: messageId
            }));
        }
        function onOpenTextsTo(incidentId: string, readerId: string): void {
            root.open("MessagesScreen", JSON.stringify({
                incidentId: incidentId,
                readerId: readerId
            }));
        }
        function onOpenTextTo(incidentId: string, messageId: string, readerId: string): void {
            root.open("MessageScreen", JSON.stringify({
                incidentId: incidentId,
                messageId: messageId,
                readerId: readerId
            }));
        }
        function onOpenPlaces(incidentId: string): void {
            root.open("PlacesScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenSite(siteId: string): void {
            root.open("SiteScreen", JSON.stringify({
                siteId: siteId
            }));
        }
        function onOpenDrawing(siteId: string, place: int): void {
            root.open("DrawingScreen", JSON.stringify({
                siteId: siteId,
                place: place
            }));
        }
        function onOpenEvidence(incidentId: string, evidenceId: string): void {
            root.open("EvidenceScreen", JSON.stringify({
                incidentId: incidentId,
                evidenceId: evidenceId
            }));
        }
        function onOpenPlanCheck(): void {
            root.open("PlanCheckScreen", "{}");
        }
        function onOpenUnitPlans(): void {
            root.open("UnitPlansScreen", "{}");
        }
        function onOpenRoster(): void {
            root.open("RosterScreen", "{}");
        }
        function onOpenSkills(): void {
            root.open("SkillsScreen", "{}");
        }
        function onOpenReview(incidentId: string): void {
            root.open("ReviewScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenFindings(): void {
            root.open("FindingsScreen", "{}");
        }
        function onOpenPast(exercises: bool): void {
            root.open("PastScreen", JSON.stringify({
                exercises: exercises
            }));
        }
        function onOpenRelief(incidentId: string): void {
            root.open("ReliefScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenHandover(incidentId: string): void {
            root.open("HandoverScreen", JSON.stringify({
                incidentId: incidentId
            }));
        }
        function onOpenContact(contactId: string): void {
            root.open("ContactScreen", JSON.stringify({
                contactId: contactId
            }));
        }
        function onOpenDocument(objectId: string): void {
            root.open("DocumentScreen", JSON.stringify({
                documentId: objectId
            }));
        }
        function onOpenObject(objectId: string): void {
            root.open("ObjectScreen", JSON.stringify({
                objectId: objectId
            }));
        }
        function onOpenObjects(kind: int, title: string): void {
            root.open("ObjectsScreen", JSON.stringify({
                kind: kind
            }));
        }
        function onOpenKeys(): void {
            root.open("KeysScreen", "{}");
        }
        function onOpenSync(): void {
            root.open("SyncScreen", "{}");
        }
        function onOpenCarry(): void {
            root.open("CarryScreen", "{}");
        }
        function onOpenNearby(): void {
            root.open("NearbyScreen", "{}");
        }
        function onOpenCodes(): void {
            root.open("CodesScreen", "{}");
        }
        function onOpenMembers(): void {
            root.open("MembersScreen", "{}");
        }
        function onOpenMember(deviceKey: string): void {
            root.open("MemberScreen", JSON.stringify({
                deviceKey: deviceKey
            }));
        }
        function onOpenAdmit(): void {
            root.open("AdmitScreen", "{}");
        }
        function onOpenImport(): void {
            root.open("ImportScreen", "{}");
        }
        function onBack(): void {
            root.up();
        }
    }
    // qmllint enable compiler
}
