// SPDX-License-Identifier: Apache-2.0
#include "app/models/unit_plans_model.h"

#include "app/handbook/unit_plans.h"
#include "app/models/spoken.h"

#include <QDate>

namespace uitwijk {

namespace {

constexpr int kCellsRole = 2;
} // namespace

UnitPlansModel::UnitPlansModel(QObject* parent)
    : LiveModel({"unitId", "name", "cells"}, Topic::Objects, parent)
{
}

LiveModel::Query UnitPlansModel::query() const
{
    return [language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
        const auto units = unitPlansOf(store, QDate(1970, 1, 1).daysTo(QDate::currentDate()));
        if (!units)
            return units.error();
        DisplayRows rows;
        rows.reserve(units->size());
        for (const UnitPlans& unit : *units) {
            QStringList cells;
            for (const UnitPlan& plan : unit.plans)
                cells << QStringLiteral("%1:%2").arg(plan.kind).arg(int(plan.stand));
            rows.push_back({idText(unit.unit), {idText(unit.unit), unit.name.in(language), cells}});
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
