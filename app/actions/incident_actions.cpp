// SPDX-License-Identifier: Apache-2.0
#include "app/actions/incident_actions.h"

#include "app/models/spoken.h"

namespace uitwijk {

void IncidentActions::tick(const QString& runId, int ordinal, int state, const QString& words)
{
    perform([run = idFrom(runId), ordinal, state, words](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{uitwijk::tick(run, quint32(ordinal), StepState(state), words.trimmed())};
    });
}

void IncidentActions::write(const QString& incidentId, const QString& words)
{
    perform([incident = idFrom(incidentId), words](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{note(incident, words.trimmed())};
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
                const Store& store) { return uitwijk::startChecklist(store, incident, checklist); });
}

} // namespace uitwijk
