// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/unit_plans.h"

#include "app/handbook/incident_plans.h"

#include <QStringList>

namespace uitwijk {

namespace {

const QStringList& kinds()
{
    static const QStringList all{QStringLiteral("CM"), QStringLiteral("BCP"), QStringLiteral("DRP"),
        QStringLiteral("BRP"), QStringLiteral("ERP"), QStringLiteral("CCP")};
    return all;
}

/// It was to be looked at again, and that day has passed.
bool isOverdue(const Store& store, const ObjectId& document, qint64 today)
{
    const auto record = store.objects().record(document);
    if (!record || !record->has(Field::ReviewBy))
        return false;
    return record->value(Field::ReviewBy).toInteger() < today;
}

/// What of the handbook the cells of the matrix are read from.
struct Reading {
    const Store& store;
    const IncidentPlans& plans;
    qint64 today;

    [[nodiscard]] UnitPlanStand standOf(const ObjectId& unit, const QString& kind) const
    {
        auto stand = UnitPlanStand::Missing;
        for (const PlanText& text : plans.texts) {
            if (text.document.group != kind || (text.unit != unit && !text.unit.isNull()))
                continue;
            if (isOverdue(store, text.document.id, today))
                return UnitPlanStand::Overdue;
            if (text.unit == unit)
                stand = UnitPlanStand::Own;
            else if (stand == UnitPlanStand::Missing)
                stand = UnitPlanStand::OfTheWhole;
        }
        return stand;
    }
};

} // namespace

Result<std::vector<UnitPlans>> unitPlansOf(const Store& store, qint64 today)
{
    const auto plans = plansOf(store, {}, {});
    if (!plans)
        return plans.error();
    const Reading reading{.store = store, .plans = *plans, .today = today};
    std::vector<UnitPlans> units;
    units.reserve(plans->units.size());
    for (const PlanUnit& unit : plans->units) {
        UnitPlans row{.unit = unit.id, .name = unit.name, .plans = {}};
        row.plans.reserve(std::size_t(kinds().size()));
        for (const QString& kind : kinds())
            row.plans.push_back({.kind = kind, .stand = reading.standOf(unit.id, kind)});
        units.push_back(std::move(row));
    }
    return units;
}

} // namespace uitwijk
