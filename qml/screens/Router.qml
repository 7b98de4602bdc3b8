// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// What a screen may ask for. A shell listens and decides how to show it.
QtObject {
    id: root

    property string chosen ///< the incident that the reader looks at, of several that run

    signal openNow
    signal openDeclare(scenarioId: string, exercise: bool)
    signal openIncident(incidentId: string)
    signal openChecklist(runId: string, list: int, title: string, exercise: bool)
    signal openReader(runId: string, list: int, title: string, exercise: bool)
    signal openJournal(incidentId: string)
    signal openRollCall(incidentId: string)
    signal openCalls(incidentId: string)
    signal openLines(incidentId: string)
    signal openMissing(incidentId: string)
    signal openClocks(incidentId: string)
    signal openDecisions(incidentId: string)
    signal openDecide(incidentId: string)
    signal openReport(incidentId: string)
    signal openMeasures(incidentId: string)
    signal openTasks(incidentId: string)
    signal openUndo(incidentId: string)
    signal openRollAnswers(incidentId: string)
    signal openServices(incidentId: string)
    signal openPlans(incidentId: string, exercise: bool)
    signal openWorkplaces(incidentId: string)
    signal openWorkplace(incidentId: string, siteId: string, title: string)
    signal openMessages(incidentId: string)
    signal openMessage(incidentId: string, messageId: string)
    signal openTextsTo(incidentId: string, readerId: string)
    signal openTextTo(incidentId: string, messageId: string, readerId: string)
    signal openPlaces(incidentId: string)
    signal openSite(siteId: string)
    signal openDrawing(siteId: string, place: int)
    signal openEvidence(incidentId: string, evidenceId: string)
    signal openUnitPlans
    signal openPlanCheck
    signal openRoster
    signal openSkills
    signal openReview(incidentId: string)
    signal openFindings
    signal openPast(exercises: bool)
    signal openRelief(incidentId: string)
    signal openHandover(incidentId: string)
    signal openContacts
    signal openContact(contactId: string)
    signal openPlan
    signal openObjects(kind: int, title: string)
    signal openObject(objectId: string)
    signal openDocument(objectId: string)
    signal openSearch(words: string)
    signal openKeys
    signal openSync
    signal openCarry
    signal openNearby
    signal openCodes
    signal openDevice
    signal openMembers
    signal openMember(deviceKey: string)
    signal openAdmit
    signal openImport
    signal call(number: string)
    signal text(numbers: string, words: string) ///< numbers with commas between them
    signal mail(addresses: string, subject: string, words: string)
    signal map(latitude: real, longitude: real, title: string)
    signal back

    onOpenIncident: incidentId => root.chosen = incidentId

    /// Whatever it is, by its ObjectKind.
    function openThing(kind: int, objectId: string): void {
        if (kind === 6)
            openContact(objectId);
        else if (kind === 2)
            openDocument(objectId);
        else if (kind === 7)
            openSite(objectId);
        else if (kind === 18)
            openMessage("", objectId);
        else if (kind === 19)
            openRoster();
        else
            openObject(objectId);
    }
}
