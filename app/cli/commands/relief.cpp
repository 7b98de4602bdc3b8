// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/named.h"
#include "app/cli/status_words.h"
#include "app/handbook/typed_moment.h"
#include "store/acts/relief_acts.h"
#include "store/views/relief_view.h"

#include <QDateTime>
#include <QJsonArray>

namespace uitwijk::cli {

namespace {

QString lineOf(const ReliefRow& row, const QString& language, qint64 now)
{
    const ReliefFold& fold = row.fold;
    QString line = QStringLiteral("%1  %2  %3")
                       .arg(row.person.hex().left(8), fold.on ? QStringLiteral("on ") : QStringLiteral("off"),
                           row.name.in(language));
    if (fold.on)
        line += QStringLiteral("  since %1, %2").arg(timeOf(fold.since), lengthOf(now - fold.since));
    if (fold.on && fold.implied)
        line += QStringLiteral(" (from the log)");
    if (!row.otherName.isEmpty())
        line += (fold.on ? QStringLiteral("  relieved %1") : QStringLiteral("  relieved by %1"))
                    .arg(row.otherName.in(language));
    if (fold.on)
        line += fold.isDue(now) ? QStringLiteral("  RELIEF DUE since %1").arg(timeOf(fold.askAt))
                                : QStringLiteral("  relief at %1").arg(timeOf(fold.askAt));
    return fold.disputed ? line + QStringLiteral("  disputed") : line;
}

ExitCode show(const Invocation& invocation, const Store& store, const ObjectId& incident)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto rows = store.reliefs().of(incident, now);
    if (!rows)
        return invocation.console.fail(rows.error());
    QJsonArray items;
    for (const ReliefRow& row : *rows) {
        const ReliefFold& fold = row.fold;
        invocation.console.line(lineOf(row, invocation.language, now));
        items.append(QJsonObject{{QStringLiteral("id"), row.person.hex()},
            {QStringLiteral("name"), row.name.in(invocation.language)}, {QStringLiteral("on"), fold.on},
            {QStringLiteral("from-the-log"), fold.implied},
            {QStringLiteral("since"), fold.since > 0 ? QJsonValue(timeOf(fold.since)) : QJsonValue()},
            {QStringLiteral("relief-at"), fold.askAt > 0 ? QJsonValue(timeOf(fold.askAt)) : QJsonValue()},
            {QStringLiteral("due"), fold.isDue(now)}, {QStringLiteral("disputed"), fold.disputed},
            {QStringLiteral("other"), row.otherName.in(invocation.language)}});
    }
    invocation.console.document({{QStringLiteral("team"), items}});
    return ExitCode::Done;
}

Result<std::vector<OpDraft>> draftsOf(
    const Store& store, const ObjectId& incident, const QCommandLineParser& parser)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QStringList words = parser.positionalArguments();
    const auto person = thingCalled(store, {ObjectKind::Contact}, words.constFirst());
    if (!person)
        return person.error();
    const QString since = parser.value(QStringLiteral("since"));
    const QString until = parser.value(QStringLiteral("until"));
    const qint64 from = since.isEmpty() ? now : typedMoment(since, now).value_or(now);
    const qint64 end = until.isEmpty() ? 0 : momentFrom(until, now).value_or(0);
    const QString by = parser.value(QStringLiteral("by"));
    if (by.isEmpty()) {
        const bool isOn = words.value(1) == QLatin1String("on");
        return std::vector{turn(incident,
            {.person = *person,
                .shift = isOn ? ShiftState::On : ShiftState::Off,
                .since = from,
                .until = isOn ? end : 0})};
    }
    const auto other = thingCalled(store, {ObjectKind::Contact}, by);
    if (!other)
        return other.error();
    return relieve(incident, {.person = *person, .by = *other, .at = from, .until = end});
}

/// What is wrong with the words; nothing: they are understood.
QString mistakeIn(const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    const QString since = parser.value(QStringLiteral("since"));
    const QString until = parser.value(QStringLiteral("until"));
    const bool isOn = words.value(1) == QLatin1String("on");
    const bool isOff = words.value(1) == QLatin1String("off");
    if (!words.isEmpty() && (words.size() != 2 || (!isOn && !isOff)))
        return QStringLiteral("relief takes a person and on or off");
    if (isOn && parser.isSet(QStringLiteral("by")))
        return QStringLiteral("--by says who relieves somebody who goes off");
    if ((!since.isEmpty() && !typedMoment(since, 0)) || (!until.isEmpty() && !momentFrom(until, 0)))
        return QStringLiteral("--since takes a time as 22:10, --until one as 8h or 2026-11-26T18:00");
    return {};
}

} // namespace

ExitCode relieveTeam(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("relief")))
        return *ended;
    if (const QString mistake = mistakeIn(parser); !mistake.isEmpty())
        return misused(invocation, commandNamed("relief"), mistake);
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const Store& store = handbook->store();
    const auto incident = incidentCalled(invocation, store, parser.value(QStringLiteral("incident")));
    if (!incident)
        return invocation.console.fail(incident.error());
    if (!parser.positionalArguments().isEmpty()) {
        const auto acts = draftsOf(store, *incident, parser);
        if (!acts)
            return invocation.console.fail(acts.error());
        if (const auto done = handbook->act(*acts); !done)
            return invocation.console.fail(done.error());
    }
    return show(invocation, handbook->store(), *incident);
}

} // namespace uitwijk::cli
