// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/named.h"
#include "app/cli/words.h"
#include "store/acts/task_acts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace uitwijk::cli {

namespace {

QString lineOf(const MeasureRow& row, const QString& language)
{
    QString line = QStringLiteral("%1  %2  %3")
                       .arg(row.id.hex().left(8), row.fold.on ? QStringLiteral("on ") : QStringLiteral("off"),
                           row.title.in(language));
    if (row.fold.on && !row.fold.shown->scope.isEmpty())
        line += QStringLiteral(": %1").arg(row.fold.shown->scope);
    if (row.fold.on && !row.ownerName.isEmpty())
        line += QStringLiteral("  (%1)").arg(row.ownerName.in(language));
    if (row.fold.lookAgain > 0)
        line += QStringLiteral("  until %1").arg(timeOf(row.fold.lookAgain));
    if (row.fold.isDue(QDateTime::currentMSecsSinceEpoch()))
        line += QStringLiteral("  look again");
    return row.fold.disputed ? line + QStringLiteral("  disputed") : line;
}

QJsonObject itemOf(const MeasureRow& row, const QString& language)
{
    QJsonObject item{{QStringLiteral("id"), row.id.hex()}, {QStringLiteral("title"), row.title.in(language)},
        {QStringLiteral("on"), row.fold.on}, {QStringLiteral("owner"), row.ownerName.in(language)},
        {QStringLiteral("disputed"), row.fold.disputed}};
    if (row.fold.on)
        item.insert(QStringLiteral("scope"), row.fold.shown->scope);
    if (row.fold.lookAgain > 0)
        item.insert(QStringLiteral("until"), timeOf(row.fold.lookAgain));
    return item;
}

ExitCode show(const Invocation& invocation, const std::vector<MeasureRow>& rows)
{
    QJsonArray items;
    for (const MeasureRow& row : rows) {
        items.append(itemOf(row, invocation.language));
        invocation.console.line(lineOf(row, invocation.language));
    }
    invocation.console.document({{QStringLiteral("measures"), items}});
    return ExitCode::Done;
}

/// The draft of what was asked.
Result<OpDraft> switched(const Store& store, const QCommandLineParser& parser, const ObjectId& incident)
{
    const QStringList words = parser.positionalArguments();
    const auto measure = thingCalled(store, {ObjectKind::Measure}, words.constFirst());
    if (!measure)
        return measure.error();
    const QString scope = parser.value(QStringLiteral("scope"));
    if (words.at(1) == QLatin1String("off"))
        return switchOff(incident, *measure, scope);
    MeasureOrder order{.measure = *measure, .scope = scope};
    if (const QString name = parser.value(QStringLiteral("owner")); !name.isEmpty()) {
        const auto owner = thingCalled(store, {ObjectKind::Contact}, name);
        if (!owner)
            return owner.error();
        order.owner = *owner;
    }
    if (const QString until = parser.value(QStringLiteral("until")); !until.isEmpty())
        order.until = momentFrom(until, QDateTime::currentMSecsSinceEpoch()).value_or(0);
    return switchOn(incident, order);
}

} // namespace

ExitCode listMeasures(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("measures")))
        return *ended;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.value(QStringLiteral("incident")));
    const auto rows = incident ? handbook->store().measures().of(*incident) : incident.error();
    return rows ? show(invocation, *rows) : invocation.console.fail(rows.error());
}

ExitCode switchMeasure(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("measure")))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const QString until = parser.value(QStringLiteral("until"));
    if (words.size() != 2 || (words.at(1) != QLatin1String("on") && words.at(1) != QLatin1String("off")))
        return misused(invocation, commandNamed("measure"),
            QStringLiteral("measure takes a measure and on or off; measures shows them"));
    if (!until.isEmpty() && !momentFrom(until, 0))
        return misused(
            invocation, commandNamed("measure"), QStringLiteral("a time is 90m, 4h, 2d or 2026-11-26T18:00"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.value(QStringLiteral("incident")));
    const auto act = incident ? switched(handbook->store(), parser, *incident) : incident.error();
    if (!act)
        return invocation.console.fail(act.error());
    if (const auto done = handbook->act({*act}); !done)
        return invocation.console.fail(done.error());
    const auto rows = handbook->store().measures().of(*incident);
    return rows ? show(invocation, *rows) : invocation.console.fail(rows.error());
}

} // namespace uitwijk::cli
