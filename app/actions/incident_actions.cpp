// SPDX-License-Identifier: Apache-2.0
#include "app/actions/incident_actions.h"

#include "app/models/spoken.h"
#include "store/crypto/digest.h"

namespace uitwijk {

void IncidentActions::tick(const QString& runId, int ordinal, int state, const QString& words)
{
    perform([run = idFrom(runId), ordinal, state, words](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{uitwijk::tick(run, quint32(ordinal), StepState(state), words.trimmed())};
    });
}

void IncidentActions::answer(const QString& runId, int ordinal, int answer, const QString& words)
{
    perform([run = idFrom(runId), ordinal, answer, words](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{answerStep(run, quint32(ordinal), answer, words.trimmed())};
    });
}

void IncidentActions::write(const QString& incidentId, const QString& words)
{
    perform([incident = idFrom(incidentId), words](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{note(incident, words.trimmed())};
    });
}

void IncidentActions::sight(
    const QString& incidentId, const QString& personId, int whereabouts, const QString& place)
{
    perform([incident = idFrom(incidentId),
                sighting = Sighting{.person = idFrom(personId),
                    .state = Whereabouts(whereabouts),
                    .place = place.trimmed()}](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{sighted(incident, sighting)};
    });
}

void IncidentActions::addVisitor(const QString& incidentId, const QString& name)
{
    perform([incident = idFrom(incidentId), name = name.trimmed()](
                const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{sighted(incident, {.person = randomId<ObjectId>(), .place = {}, .name = name})};
    });
}

void IncidentActions::answerPeople(const QString& incidentId, int answer, const QString& reason)
{
    perform([incident = idFrom(incidentId), answer, reason](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{uitwijk::answerPeople(incident, PeopleAnswer(answer), reason.trimmed())};
    });
}

void IncidentActions::standDown(const QString& incidentId)
{
    perform([incident = idFrom(incidentId)](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{uitwijk::standDown(incident)};
    });
}

void IncidentActions::startChecklist(const QString& incidentId, const QString& checklistId)
{
    perform([incident = idFrom(incidentId), checklist = idFrom(checklistId)](
                const Store& store) { return startMissing(store, incident, {checklist}); });
}

} // namespace uitwijk
