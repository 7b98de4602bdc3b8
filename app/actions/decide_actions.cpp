// SPDX-License-Identifier: Apache-2.0
#include "app/actions/decide_actions.h"

#include "app/models/spoken.h"
#include "store/acts/decide_acts.h"
#include "store/acts/task_acts.h"
#include "store/acts/variant_acts.h"
#include "store/crypto/digest.h"

namespace uitwijk {

using Drafts = Result<std::vector<OpDraft>>;

void DecideActions::judge(const QString& incidentId, int verdict, const QString& reason)
{
    perform([draft = judged(idFrom(incidentId), Verdict(verdict), reason.trimmed())](
                const Store&) -> Drafts { return std::vector{draft}; });
}

void DecideActions::chooseVariant(
    const QString& incidentId, const QString& scenarioId, const QString& variantId)
{
    perform([incident = idFrom(incidentId), scenario = idFrom(scenarioId), variant = idFrom(variantId)](
                const Store& store) { return uitwijk::chooseVariant(store, incident, scenario, variant); });
}

void DecideActions::hitUnit(const QString& incidentId, const QString& unitId, bool hit)
{
    perform([draft = unitHit(idFrom(incidentId), idFrom(unitId), hit)](
                const Store&) -> Drafts { return std::vector{draft}; });
}

void DecideActions::join(const QString& incidentId, const QString& otherId)
{
    perform([one = idFrom(incidentId), other = idFrom(otherId)](
                const Store& store) { return joinIncidents(store, one, other); });
}

void DecideActions::tellApart(const QString& incidentId)
{
    perform(
        [incident = idFrom(incidentId)](const Store& store) { return uitwijk::tellApart(store, incident); });
}

void DecideActions::notTheSame(const QString& incidentId, const QString& otherId)
{
    perform([draft = uitwijk::notTheSame(idFrom(incidentId), idFrom(otherId))](
                const Store&) -> Drafts { return std::vector{draft}; });
}

void DecideActions::switchOn(const QString& incidentId, const QString& measureId, const QString& scope,
    const QString& ownerId, double until)
{
    perform([draft = uitwijk::switchOn(idFrom(incidentId),
                 {.measure = idFrom(measureId),
                     .scope = scope.trimmed(),
                     .owner = idFrom(ownerId),
                     .until = qint64(until)})](const Store&) -> Drafts { return std::vector{draft}; });
}

void DecideActions::switchOff(const QString& incidentId, const QString& measureId)
{
    perform([draft = uitwijk::switchOff(idFrom(incidentId), idFrom(measureId))](
                const Store&) -> Drafts { return std::vector{draft}; });
}

void DecideActions::order(const QString& incidentId, const QString& name, const QString& personId, double due)
{
    perform([draft = uitwijk::order(idFrom(incidentId),
                 {.task = randomId<ObjectId>(),
                     .name = name.trimmed(),
                     .who = idFrom(personId),
                     .due = qint64(due)})](const Store&) -> Drafts { return std::vector{draft}; });
}

void DecideActions::report(const QString& incidentId, const QString& taskId, int state, const QString& note)
{
    perform([incident = idFrom(incidentId), id = idFrom(taskId), state = TaskState(state), note](
                const Store& store) -> Drafts {
        const auto task = store.tasks().task(incident, id);
        return task ? Drafts(std::vector{uitwijk::report(incident, *task, state, note.trimmed())})
                    : Drafts(task.error());
    });
}

void DecideActions::assign(const QString& incidentId, const QString& taskId, const QString& personId)
{
    perform([incident = idFrom(incidentId), id = idFrom(taskId), who = idFrom(personId)](
                const Store& store) -> Drafts {
        const auto task = store.tasks().task(incident, id);
        return task ? Drafts(std::vector{uitwijk::assign(incident, *task, who)}) : Drafts(task.error());
    });
}

void DecideActions::putOff(const QString& runId, int ordinal, double until, const QString& note)
{
    perform([draft = uitwijk::putOff(idFrom(runId), quint32(ordinal), qint64(until), note.trimmed())](
                const Store&) -> Drafts { return std::vector{draft}; });
}

} // namespace uitwijk
