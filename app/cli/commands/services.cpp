// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/named.h"
#include "app/cli/status_words.h"
#include "app/handbook/typed_moment.h"
#include "store/acts/recovery_acts.h"
#include "store/views/recovery_view.h"

#include <QDateTime>
#include <QJsonArray>

namespace uitwijk::cli {

namespace {

QString wordFor(ServiceState state)
{
    return cli::wordFor(StatusKind::Service, int(state));
}

/// "RTO in 1 h 12", "MTPD over for 12 min".
QString clock(const QString& name, const std::optional<qint64>& end, qint64 now)
{
    if (!end)
        return {};
    return *end >= now ? QStringLiteral("%1 in %2").arg(name, lengthOf(*end - now))
                       : QStringLiteral("%1 over for %2").arg(name, lengthOf(now - *end));
}

QString joined(const std::vector<Text>& texts, const QString& language)
{
    QStringList words;
    for (const Text& text : texts)
        words.append(text.in(language));
    return words.join(QStringLiteral(", "));
}

struct Shown {
    const Console& console;
    QString language;
    qint64 now = 0;
};

QString headline(const RecoveryRow& row, const Shown& shown)
{
    QStringList parts{row.place.isNext ? QStringLiteral("NEXT") : wordFor(row.item.fold.state),
        row.item.id.hex().left(8), row.name.in(shown.language)};
    if (row.place.isNext)
        parts.append(wordFor(row.item.fold.state));
    if (row.item.fold.disputed)
        parts.append(QStringLiteral("DISPUTED"));
    for (const QString& part : {clock(QStringLiteral("RTO"), row.place.rtoAt, shown.now),
             clock(QStringLiteral("MTPD"), row.place.mtpdAt, shown.now)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral("  "));
}

void tell(const RecoveryRow& row, const Shown& shown)
{
    const auto detail = [&](const QString& label, const QString& words) {
        if (!words.isEmpty())
            shown.console.line(QStringLiteral("      %1: %2").arg(label, words));
    };
    shown.console.line(headline(row, shown));
    if (!isToRestore(row.item.fold.state))
        return;
    detail(QStringLiteral("waits for"), joined(row.waitsFor, shown.language));
    detail(QStringLiteral("hurried by"), row.hurriedBy.in(shown.language));
    detail(QStringLiteral("workaround"), row.workaround.in(shown.language));
    if (const auto cost = costSoFar(row.item, shown.now))
        detail(QStringLiteral("cost so far"),
            QStringLiteral("EUR %1 (%2)").arg(*cost).arg(row.costSource.in(shown.language)));
    for (const RestoreSource& source : row.sources) {
        detail(QStringLiteral("restore"),
            QStringLiteral("%1: %2  %3  %4  %5")
                .arg(source.name.in(shown.language), source.restoreFrom.in(shown.language),
                    source.verifiedOn
                        ? QStringLiteral("(proved %1)").arg(source.verifiedOn->toString(Qt::ISODate))
                        : QString(),
                    source.supplierName.in(shown.language), source.supplierPhone)
                .simplified());
    }
}

QJsonValue momentIn(const std::optional<qint64>& ms)
{
    return ms ? QJsonValue(timeOf(*ms)) : QJsonValue();
}

QJsonObject item(const RecoveryRow& row, const Shown& shown)
{
    QJsonArray waits;
    for (const Text& name : row.waitsFor)
        waits.append(name.in(shown.language));
    const auto cost = costSoFar(row.item, shown.now);
    return {{QStringLiteral("id"), row.item.id.hex()}, {QStringLiteral("name"), row.name.in(shown.language)},
        {QStringLiteral("state"), wordFor(row.item.fold.state)},
        {QStringLiteral("disputed"), row.item.fold.disputed}, {QStringLiteral("next"), row.place.isNext},
        {QStringLiteral("down-since"), momentIn(row.item.fold.downSince)},
        {QStringLiteral("up-since"), momentIn(row.item.fold.upSince)},
        {QStringLiteral("rto-at"), momentIn(row.place.rtoAt)},
        {QStringLiteral("mtpd-at"), momentIn(row.place.mtpdAt)}, {QStringLiteral("waits-for"), waits},
        {QStringLiteral("waiting"), row.place.waiting},
        {QStringLiteral("cost"), cost ? QJsonValue(*cost) : QJsonValue()}};
}

void show(const Recovery& recovery, const Shown& shown)
{
    QJsonArray items;
    for (const RecoveryRow& row : recovery.rows) {
        tell(row, shown);
        items.append(item(row, shown));
    }
    QJsonArray circles;
    for (const std::vector<Text>& circle : recovery.circles) {
        const QString names = joined(circle, shown.language);
        shown.console.line(
            QStringLiteral("These need each other; the handbook is to be corrected: %1").arg(names));
        circles.append(names);
    }
    shown.console.document({{QStringLiteral("services"), items}, {QStringLiteral("circles"), circles}});
}

Result<ServiceReport> reportOf(const Store& store, const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    const QString since = parser.value(QStringLiteral("since"));
    ServiceReport report{
        .service = {}, .state = ServiceState(*stateCalled(StatusKind::Service, words.value(1)))};
    report.words = parser.value(QStringLiteral("reason"));
    if (!since.isEmpty())
        report.since = typedMoment(since, QDateTime::currentMSecsSinceEpoch());
    const auto service = thingCalled(store, {ObjectKind::Service, ObjectKind::Asset}, words.constFirst());
    if (!service)
        return service.error();
    report.service = *service;
    return report;
}

} // namespace

ExitCode listServices(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("services")))
        return *ended;
    const auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const Store& store = handbook->store();
    const QString named = parser.positionalArguments().value(0);
    const auto incident = incidentCalled(invocation, store, named);
    if (!incident && !named.isEmpty())
        return invocation.console.fail(incident.error());
    const ObjectId which = incident ? *incident : ObjectId(); // none runs: what the handbook says
    const QString without = parser.value(QStringLiteral("without"));
    const auto stopped = without.isEmpty()
        ? Result<ObjectId>(ObjectId())
        : thingCalled(store, {ObjectKind::Service, ObjectKind::Asset, ObjectKind::Contact}, without);
    if (!stopped)
        return invocation.console.fail(stopped.error());
    const auto recovery
        = stopped->isNull() ? store.recovery().of(which) : store.recovery().without(which, *stopped);
    if (!recovery)
        return invocation.console.fail(recovery.error());
    show(*recovery,
        {.console = invocation.console,
            .language = invocation.language,
            .now = QDateTime::currentMSecsSinceEpoch()});
    return ExitCode::Done;
}

ExitCode markService(const Invocation& invocation)
{
    QCommandLineParser parser;
    const Command& command = commandNamed("service");
    if (const auto ended = parse(parser, invocation, command))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const QString since = parser.value(QStringLiteral("since"));
    if (words.size() != 2 || !stateCalled(StatusKind::Service, words.value(1)))
        return misused(invocation, command,
            QStringLiteral("service takes a name and one of down, workaround, restored, as-usual"));
    if (!since.isEmpty() && !typedMoment(since, QDateTime::currentMSecsSinceEpoch()))
        return misused(
            invocation, command, QStringLiteral("--since takes a time as 21:58 or 2026-11-22T21:58"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const Store& store = handbook->store();
    const auto incident = incidentCalled(invocation, store, parser.value(QStringLiteral("incident")));
    const auto report = incident ? reportOf(store, parser) : Result<ServiceReport>(incident.error());
    const auto draft = report ? reportService(store, *incident, *report) : Result<OpDraft>(report.error());
    if (!draft)
        return invocation.console.fail(draft.error());
    if (const auto done = handbook->act({*draft}); !done)
        return invocation.console.fail(done.error());
    const auto fold = store.recovery().foldOf(*incident, report->service);
    if (!fold)
        return invocation.console.fail(fold.error());
    const auto row = store.objects().row(report->service);
    invocation.console.line(QStringLiteral("%1: %2").arg(
        row ? row->title.in(invocation.language) : words.constFirst(), wordFor(fold->state)));
    invocation.console.document({{QStringLiteral("service"), report->service.hex()},
        {QStringLiteral("state"), wordFor(fold->state)}, {QStringLiteral("disputed"), fold->disputed},
        {QStringLiteral("down-since"), momentIn(fold->downSince)}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
