// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/handbook/typed_moment.h"
#include "store/views/duty_view.h"

#include <QDateTime>
#include <QJsonArray>

namespace uitwijk::cli {

namespace {

constexpr qint64 kDay = qint64(24) * 3'600'000;

QString stretchOf(const DutySpan& span)
{
    return span.until ? QStringLiteral("%1 - %2").arg(timeOf(span.from), timeOf(*span.until))
                      : QStringLiteral("from %1").arg(timeOf(span.from));
}

QJsonArray tell(const Invocation& invocation, const std::vector<DutyRow>& rows)
{
    QJsonArray items;
    for (const DutyRow& row : rows) {
        const QString name = row.name.in(invocation.language);
        const QString role = row.role.in(invocation.language);
        invocation.console.line(
            QStringLiteral("%1  %2  %3  %4%5")
                .arg(stretchOf(row.span), role, row.span.shift ? name : QStringLiteral("NOBODY"), row.phone,
                    row.span.doubled ? QStringLiteral("  TWICE") : QString()));
        items.append(QJsonObject{{QStringLiteral("role"), role}, {QStringLiteral("name"), name},
            {QStringLiteral("phone"), row.phone}, {QStringLiteral("nobody"), !row.span.shift.has_value()},
            {QStringLiteral("doubled"), row.span.doubled}, {QStringLiteral("from"), timeOf(row.span.from)},
            {QStringLiteral("until"), row.span.until ? timeOf(*row.span.until) : QString()}});
    }
    return items;
}

QString ageOf(const Roster& roster, qint64 now)
{
    if (roster.changedAt == 0)
        return QStringLiteral("no roster in the handbook");
    const qint64 days = std::max<qint64>(0, now - roster.changedAt) / kDay;
    return days == 0 ? QStringLiteral("roster changed today")
                     : QStringLiteral("roster of %1 day(s) ago").arg(days);
}

} // namespace

ExitCode showRoster(const Invocation& invocation)
{
    QCommandLineParser parser;
    const Command& command = commandNamed("roster");
    if (const auto ended = parse(parser, invocation, command))
        return *ended;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString at = parser.value(QStringLiteral("at"));
    const auto moment = at.isEmpty() ? std::optional(now) : typedMoment(at, now);
    bool isNumber = true;
    const QString typedDays = parser.value(QStringLiteral("days"));
    const int days = typedDays.isEmpty() ? 0 : typedDays.toInt(&isNumber);
    if (!moment || !isNumber || days < 0 || days > 366)
        return misused(invocation, command,
            QStringLiteral("--at takes a time as 22:10 or 2026-11-22T22:10, --days a number of days"));
    const auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto roster = handbook->store().duty().at(*moment, days * kDay);
    if (!roster)
        return invocation.console.fail(roster.error());
    invocation.console.line(ageOf(*roster, now));
    if (roster->unread > 0)
        invocation.console.line(QStringLiteral("%1 shift(s) NOT READ").arg(roster->unread));
    const QJsonArray onDuty = tell(invocation, days > 0 ? roster->ahead : roster->onDuty);
    invocation.console.document({{days > 0 ? QStringLiteral("ahead") : QStringLiteral("on-duty"), onDuty},
        {QStringLiteral("gaps"), roster->gaps}, {QStringLiteral("doubled"), roster->doubled},
        {QStringLiteral("unread"), roster->unread},
        {QStringLiteral("changed"), roster->changedAt > 0 ? timeOf(roster->changedAt) : QString()}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
