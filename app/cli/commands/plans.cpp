// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/named.h"
#include "app/handbook/incident_plans.h"
#include "store/acts/acts.h"
#include "store/acts/decide_acts.h"

#include <QJsonArray>

namespace uitwijk::cli {

namespace {

QString unitName(const IncidentPlans& plans, const ObjectId& unit, const QString& language)
{
    for (const PlanUnit& one : plans.units) {
        if (one.id == unit)
            return one.name.in(language);
    }
    return {};
}

QString wordsFor(const PlanListPlace& place)
{
    return (place.mine ? QStringLiteral("  for you") : QString())
        + (place.elsewhere ? QStringLiteral("  another site") : QString());
}

void show(const Invocation& invocation, const IncidentPlans& plans)
{
    const QString& language = invocation.language;
    QJsonArray units;
    QJsonArray lists;
    for (const PlanUnit& unit : plans.units) {
        const QString name = unit.name.in(language);
        if (unit.fold.hit)
            invocation.console.line(
                QStringLiteral("hit: %1%2")
                    .arg(name, unit.fold.disputed ? QStringLiteral("  disputed") : QString()));
        units.append(QJsonObject{{QStringLiteral("id"), unit.id.hex()}, {QStringLiteral("name"), name},
            {QStringLiteral("hit"), unit.fold.hit}, {QStringLiteral("disputed"), unit.fold.disputed}});
    }
    for (const PlanList& list : plans.lists) {
        const QString title = list.title.in(language);
        const QString unit = unitName(plans, list.place.unit, language);
        const QString progress = list.place.running
            ? QStringLiteral("%1 of %2").arg(list.run.settled).arg(list.run.steps)
            : QStringLiteral("not started");
        invocation.console.line(QStringLiteral("%1  %2%3  %4  %5%6")
                                    .arg(list.checklist.hex().left(8), list.place.kind,
                                        unit.isEmpty() ? QString() : QStringLiteral(" %1").arg(unit), title,
                                        progress, wordsFor(list.place)));
        lists.append(QJsonObject{{QStringLiteral("id"), list.checklist.hex()},
            {QStringLiteral("kind"), list.place.kind}, {QStringLiteral("unit"), unit},
            {QStringLiteral("title"), title}, {QStringLiteral("mine"), list.place.mine},
            {QStringLiteral("elsewhere"), list.place.elsewhere},
            {QStringLiteral("running"), list.place.running},
            {QStringLiteral("set-aside"), list.run.setAside}});
    }
    if (plans.resumption)
        invocation.console.line(QStringLiteral("services are stable: the resumption plan (BRP) is offered"));
    invocation.console.document({{QStringLiteral("units"), units}, {QStringLiteral("lists"), lists},
        {QStringLiteral("resumption"), plans.resumption}});
}

/// What the options ask for: units that are hit or not, and lists to start.
Result<std::vector<OpDraft>> asked(
    const QCommandLineParser& parser, const Store& store, const ObjectId& incident)
{
    std::vector<OpDraft> acts;
    for (const bool hit : {true, false}) {
        for (const QString& name : parser.values(hit ? QStringLiteral("hit") : QStringLiteral("spared"))) {
            const auto unit = thingCalled(store, {ObjectKind::Unit}, name);
            if (!unit)
                return unit.error();
            acts.push_back(unitHit(incident, *unit, hit));
        }
    }
    std::vector<ObjectId> lists;
    for (const QString& name : parser.values(QStringLiteral("start"))) {
        const auto list = thingCalled(store, {ObjectKind::Checklist}, name);
        if (!list)
            return list.error();
        lists.push_back(*list);
    }
    const auto started = startMissing(store, incident, lists);
    if (!started)
        return started.error();
    acts.insert(acts.end(), started->begin(), started->end());
    return acts;
}

} // namespace

ExitCode showPlans(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("plans")))
        return *ended;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const Store& store = handbook->store();
    const auto incident = incidentCalled(invocation, store, parser.positionalArguments().value(0));
    const auto acts = incident ? asked(parser, store, *incident) : incident.error();
    if (!acts)
        return invocation.console.fail(acts.error());
    if (!acts->empty()) {
        if (const auto done = handbook->act(*acts); !done)
            return invocation.console.fail(done.error());
    }
    const auto person = handbook->person();
    const auto plans = person ? plansOf(store, *incident, *person) : Result<IncidentPlans>(person.error());
    if (!plans)
        return invocation.console.fail(plans.error());
    show(invocation, *plans);
    return ExitCode::Done;
}

} // namespace uitwijk::cli
