// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/unit_plans.h"
#include "app/cli/commands/commands.h"

#include <QDate>
#include <QJsonArray>

namespace uitwijk::cli {

namespace {

QString wordFor(UnitPlanStand stand)
{
    switch (stand) {
    case UnitPlanStand::Missing:
        return QStringLiteral("missing");
    case UnitPlanStand::OfTheWhole:
        return QStringLiteral("of-the-whole");
    case UnitPlanStand::Own:
        return QStringLiteral("own");
    case UnitPlanStand::Overdue:
        return QStringLiteral("overdue");
    }
    return {};
}

} // namespace

ExitCode listUnitPlans(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("unit-plans")))
        return *ended;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto units = unitPlansOf(handbook->store(), QDate(1970, 1, 1).daysTo(QDate::currentDate()));
    if (!units)
        return invocation.console.fail(units.error());
    QJsonArray items;
    int gaps = 0;
    for (const UnitPlans& unit : *units) {
        const QString name = unit.name.in(invocation.language);
        QStringList cells;
        QJsonObject plans;
        for (const UnitPlan& plan : unit.plans) {
            cells.append(QStringLiteral("%1 %2").arg(plan.kind, wordFor(plan.stand)));
            plans.insert(plan.kind, wordFor(plan.stand));
            gaps += plan.stand == UnitPlanStand::Missing ? 1 : 0;
        }
        invocation.console.line(QStringLiteral("%1  %2  %3")
                                    .arg(unit.unit.hex().left(8), name, cells.join(QStringLiteral(", "))));
        items.append(QJsonObject{{QStringLiteral("id"), unit.unit.hex()}, {QStringLiteral("unit"), name},
            {QStringLiteral("plans"), plans}});
    }
    invocation.console.line(QStringLiteral("missing: %1").arg(gaps));
    invocation.console.document({{QStringLiteral("units"), items}, {QStringLiteral("missing"), gaps}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
