// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/words.h"
#include "store/acts/legal_clock_acts.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace uitwijk::cli {

namespace {

constexpr std::array kStates{"not-started", "running", "met", "not-applicable"};
constexpr qint64 kMinute = 60 * 1000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString hoursAndMinutes(qint64 ms)
{
    const qint64 minutes = ms / kMinute;
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString momentIn(const std::optional<qint64>& moment)
{
    return moment ? timeOf(Hlc{.ms = *moment}) : QString();
}

QString stateLine(const LegalClockRow& row, const ClockTime& time)
{
    QString line = QString::fromLatin1(kStates[std::size_t(row.fold.state)]);
    if (row.fold.disputed)
        line += QStringLiteral(", disputed");
    if (row.fold.state == ClockState::Running)
        line += time.overdue
            ? QStringLiteral(", OVERDUE since %1").arg(momentIn(time.due))
            : QStringLiteral(", %1 left, until %2").arg(hoursAndMinutes(time.remaining), momentIn(time.due));
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
            {QStringLiteral("state"), QString::fromLatin1(kStates[std::size_t(row.fold.state)])},
            {QStringLiteral("disputed"), row.fold.disputed},
            {QStringLiteral("from"), momentIn(row.fold.moment)}, {QStringLiteral("due"), momentIn(time.due)},
            {QStringLiteral("overdue"), time.overdue},
            {QStringLiteral("authority"), row.authorityName.in(invocation.language)}});
    }
    invocation.console.document({{QStringLiteral("items"), items}});
}

/// Now, or what --at says: ISO 8601, local time when it names no zone.
Result<qint64> momentSaid(const QString& text)
{
    if (text.isEmpty())
        return now();
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    return at.isValid() ? Result<qint64>(at.toMSecsSinceEpoch())
                        : Error{Errc::Malformed, "--at takes a time as 2026-11-22T22:10"};
}

Result<ClockSaying> sayingFrom(const QCommandLineParser& parser, const std::vector<LegalClockRow>& clocks)
{
    const QString id = parser.positionalArguments().constFirst().toLower();
    const auto found = std::find_if(clocks.cbegin(), clocks.cend(),
        [&](const LegalClockRow& row) { return row.id.hex().startsWith(id); });
    const auto state
        = std::find(kStates.cbegin(), kStates.cend(), parser.positionalArguments().at(1).toStdString());
    const auto moment = momentSaid(parser.value(QStringLiteral("at")));
    if (found == clocks.cend())
        return Error{Errc::NotFound, "no clock has that id"};
    if (state == kStates.cend() || !moment)
        return Error{Errc::Malformed, "a clock is running, met, not-applicable or not-started"};
    ClockSaying saying{.clock = found->id,
        .state = ClockState(state - kStates.cbegin()),
        .words = parser.value(QStringLiteral("reason"))};
    if (saying.state == ClockState::NotApplicable && saying.words.trimmed().isEmpty())
        return Error{Errc::Malformed, "not-applicable wants its --reason"};
    if (saying.state == ClockState::Running || saying.state == ClockState::Met)
        saying.moment = *moment;
    if (saying.state == ClockState::Met)
        saying.until = timeOf(found->fold, found->within, now()).due;
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
    const auto incident = incidentCalled(handbook->store(), parser.value(QStringLiteral("incident")));
    if (!incident)
        return invocation.console.fail(incident.error());
    auto clocks = handbook->store().legalClocks().of(*incident);
    if (clocks && words == 2) {
        const auto saying = sayingFrom(parser, *clocks);
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
