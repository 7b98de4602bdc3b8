// SPDX-License-Identifier: Apache-2.0
#include "app/models/unit_plans_model.h"

#include "app/handbook/incident_plans.h"
#include "app/models/spoken.h"

#include <QDate>

namespace uitwijk {

namespace {

constexpr int kCellsRole = 2;
const QStringList& kinds()
{
    static const QStringList all{QStringLiteral("CM"), QStringLiteral("BCP"), QStringLiteral("DRP"),
        QStringLiteral("BRP"), QStringLiteral("ERP"), QStringLiteral("CCP")};
    return all;
}

/// It was to be looked at again, and that day has passed.
bool isOverdue(const Store& store, const ObjectId& document)
{
    const auto record = store.objects().record(document);
    if (!record || !record->has(Field::ReviewBy))
        return false;
    return record->value(Field::ReviewBy).toInteger() < QDate(1970, 1, 1).daysTo(QDate::currentDate());
}

UnitPlansModel::Stand standOf(
    const Store& store, const IncidentPlans& plans, const ObjectId& unit, const QString& kind)
{
    auto stand = UnitPlansModel::Missing;
    for (const PlanText& text : plans.texts) {
        if (text.document.group != kind || (text.unit != unit && !text.unit.isNull()))
            continue;
        if (isOverdue(store, text.document.id))
            return UnitPlansModel::Overdue;
        if (text.unit == unit)
            stand = UnitPlansModel::Own;
        else if (stand == UnitPlansModel::Missing)
            stand = UnitPlansModel::OfTheWhole;
    }
    return stand;
}

} // namespace

UnitPlansModel::UnitPlansModel(QObject* parent)
    : LiveModel({"unitId", "name", "cells"}, Topic::Objects, parent)
{
}

LiveModel::Query UnitPlansModel::query() const
{
    return [language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
        const auto plans = plansOf(store, {}, {});
        if (!plans)
            return plans.error();
        DisplayRows rows;
        rows.reserve(plans->units.size());
        for (const PlanUnit& unit : plans->units) {
            QStringList cells;
            for (const QString& kind : kinds())
                cells << QStringLiteral("%1:%2").arg(kind).arg(int(standOf(store, *plans, unit.id, kind)));
            rows.push_back({idText(unit.id), {idText(unit.id), unit.name.in(language), cells}});
        }
        return rows;
    };
}

void UnitPlansModel::shown()
{
    const auto count = [this](Stand stand) {
        const QString end = QStringLiteral(":%1").arg(int(stand));
        int cells = 0;
        for (const DisplayRow& row : rows())
            cells += int(row.values.at(kCellsRole).toStringList().filter(end).size());
        return cells;
    };
    m_gaps = count(Missing);
    m_overdue = count(Overdue);
    emit counted();
}

} // namespace uitwijk
