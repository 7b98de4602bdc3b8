// SPDX-License-Identifier: Apache-2.0
#include "app/models/plans_model.h"

#include "app/handbook/incident_plans.h"
#include "app/qml_types.h"
#include "app/session.h"
#include "store/views/recovery_view.h"

namespace uitwijk {

namespace {

enum Column { Group, PlanKind, Unit, ChecklistId, Title, Role, Mine, Elsewhere, RunId, List, Steps, Settled };
constexpr int kAside = Settled + 1;
constexpr int kResumption = kAside + 1;

DisplayRow displayed(const PlanList& list, const IncidentPlans& plans, const QString& language)
{
    QString unit;
    for (const PlanUnit& one : plans.units) {
        if (one.id == list.place.unit)
            unit = one.name.in(language);
    }
    return {idText(list.checklist),
        {list.place.kind + u'/' + idText(list.place.unit), list.place.kind, unit, idText(list.checklist),
            list.title.in(language), list.role.in(language), list.place.mine, list.place.elsewhere,
            idText(list.run.run), int(list.run.list), list.run.steps, list.run.settled, list.run.setAside,
            plans.resumption}};
}

} // namespace

PlansModel::PlansModel(QObject* parent)
    : IncidentListModel({"group", "planKind", "unit", "checklistId", "title", "role", "mine", "elsewhere",
                            "runId", "list", "steps", "settled", "setAside", "resumption"},
        Topics(Topic::Runs) | Topic::Incidents | Topic::Status | Topic::Objects, parent)
{
}

LiveModel::Query PlansModel::query() const
{
    return [incident = incident(), person = SessionSingleton::instance->person(),
               language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
        DisplayRows rows;
        if (incident.isNull())
            return rows;
        const auto plans = plansOf(store, incident, person);
        if (!plans)
            return plans.error();
        rows.reserve(plans->lists.size());
        for (const PlanList& list : plans->lists)
            rows.push_back(displayed(list, *plans, language));
        return rows;
    };
}

void PlansModel::shown()
{
    m_running = 0;
    m_mineWaiting = 0;
    m_resumption = false;
    QStringList kinds;
    for (const DisplayRow& row : rows()) {
        const bool runs = !row.values.at(RunId).toString().isEmpty() && !row.values.at(kAside).toBool();
        m_running += runs ? 1 : 0;
        m_mineWaiting += !runs && row.values.at(Mine).toBool() && !row.values.at(Elsewhere).toBool() ? 1 : 0;
        m_resumption = row.values.at(kResumption).toBool();
        if (const QString kind = row.values.at(PlanKind).toString();
            runs && !kind.isEmpty() && !kinds.contains(kind))
            kinds << kind;
    }
    m_kinds = kinds.join(u' ');
    emit told();
}

UnitsHitModel::UnitsHitModel(QObject* parent)
    : IncidentListModel({"unitId", "name", "hit", "disputed"}, Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query UnitsHitModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            DisplayRows rows;
            const auto units = store.objects().ofKind(ObjectKind::Unit);
            const auto hit = units ? store.recovery().unitsHit(incident) : units.error();
            if (!hit)
                return hit.error();
            for (const ObjectRow& unit : *units) {
                const auto fold = hit->find(unit.id);
                const UnitFold known = fold == hit->end() ? UnitFold() : fold->second;
                rows.push_back(
                    {idText(unit.id), {idText(unit.id), unit.title.in(language), known.hit, known.disputed}});
            }
            return rows;
        };
}

} // namespace uitwijk
