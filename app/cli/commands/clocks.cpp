// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/named.h"
#include "app/cli/status_words.h"
#include "app/handbook/typed_moment.h"
#include "store/acts/legal_clock_acts.h"

#include <QDateTime>
#include <QJsonArray>

namespace uitwijk::cli {

namespace {

QString wordFor(ClockState state)
{
    return cli::wordFor(StatusKind::Clock, int(state));
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString momentIn(const std::optional<qint64>& moment)
{
    return moment ? timeOf(*moment) : QString();
}

QString stateLine(const LegalClockRow& row, const ClockTime& time)
{
    QString line = wordFor(row.fold.state);
    if (row.fold.disputed)
        line += QStringLiteral(", disputed");
    if (row.fold.state == ClockState::Running)
        line += time.overdue
            ? QStringLiteral(", OVERDUE since %1").arg(momentIn(time.due))
            : QStringLiteral(", %1 left, until %2").arg(lengthOf(time.remaining), momentIn(time.due));
    if (row.fold.state == ClockState::Met)
        line += QStringLiteral(" %1%2").arg(
            momentIn(row.fold.moment), time.overdue ? QStringLiteral(", too late") : QString());
    if (row.fold.shown && !row.fold.shown->words.isEmpty())
        line += QStringLiteral(": ") + row.fold.shown->words;
    return line;
}

void show(const Invocation& invocation, const std::vector<LegalClockRow>& clocks)
{
    QJsonArray items;
    for (const LegalClockRow& row : clocks) {
        const ClockTime time = timeOf(row.fold, row.within, now());
        invocation.console.line(
            QStringLiteral("%1  %2  (%3)  %4")
                .arg(row.id.hex().left(8), row.title.in(invocation.language), row.law, stateLine(row, time)));
        invocation.console.line(
            QStringLiteral("          counts from: %1; tell: %2")
                .arg(row.countsFrom.in(invocation.language), row.authorityName.in(invocation.language)));
        items.append(QJsonObject{{QStringLiteral("id"), row.id.hex()},
            {QStringLiteral("title"), row.title.in(invocation.language)}, {QStringLiteral("law"), row.law},
            {QStringLiteral("state"), wordFor(row.fold.state)},
            {QStringLiteral("disputed"), row.fold.disputed},
            {QStringLiteral("from"), momentIn(row.fold.moment)}, {QStringLiteral("due"), momentIn(time.due)},
            {QStringLiteral("overdue"), time.overdue},
            {QStringLiteral("authority"), row.authorityName.in(invocation.language)}});
    }
    invocation.console.document({{QStringLiteral("items"), items}});
}

/// Now, or what --at says.
Result<qint64> momentSaid(const QString& text)
{
    const auto moment = text.isEmpty() ? std::optional(now()) : typedMoment(text, now());
    return moment ? Result<qint64>(*moment)
                  : Error{Errc::Malformed, "--at takes a time as 22:10 or 2026-11-22T22:10"};
}

Result<ClockSaying> sayingFrom(
    const QCommandLineParser& parser, const Store& store, const std::vector<LegalClockRow>& clocks)
{
    const QStringList words = parser.positionalArguments();
    const auto clock = thingCalled(store, {ObjectKind::Clock}, words.constFirst());
    const auto moment = momentSaid(parser.value(QStringLiteral("at")));
    if (!clock || !moment)
        return clock ? moment.error() : clock.error();
    const auto state = stateCalled(StatusKind::Clock, words.at(1));
    if (!state)
        return Error{Errc::Malformed, "a clock is running, met, not-applicable or not-started"};
    ClockSaying saying{
        .clock = *clock, .state = ClockState(*state), .words = parser.value(QStringLiteral("reason"))};
    if (saying.state == ClockState::NotApplicable && saying.words.trimmed().isEmpty())
        return Error{Errc::Malformed, "not-applicable wants its --reason"};
    if (saying.state == ClockState::Running || saying.state == ClockState::Met)
        saying.moment = *moment;
    for (const LegalClockRow& row : clocks) {
        if (row.id == *clock && saying.state == ClockState::Met)
            saying.until = timeOf(row.fold, row.within, now()).due;
    }
    return saying;
}

} // namespace

ExitCode legalClocks(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("clocks")))
        return *ended;
    const qsizetype words = parser.positionalArguments().size();
    if (words != 0 && words != 2)
        return misused(
            invocation, commandNamed("clocks"), QStringLiteral("a clock takes what is said of it"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.value(QStringLiteral("incident")));
    if (!incident)
        return invocation.console.fail(incident.error());
    auto clocks = handbook->store().legalClocks().of(*incident);
    if (clocks && words == 2) {
        const auto saying = sayingFrom(parser, handbook->store(), *clocks);
        if (!saying)
            return misused(invocation, commandNamed("clocks"), QString::fromStdString(saying.error().detail));
        if (const auto done = handbook->act({sayClock(*incident, *saying)}); !done)
            return invocation.console.fail(done.error());
        clocks = handbook->store().legalClocks().of(*incident);
    }
    if (!clocks)
        return invocation.console.fail(clocks.error());
    show(invocation, *clocks);
    return ExitCode::Done;
}

} // namespace uitwijk::cli
