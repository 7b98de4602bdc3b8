// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/cli/report_options.h"
#include "app/cli/words.h"
#include "store/acts/task_acts.h"
#include "store/crypto/digest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace uitwijk::cli {

namespace {

QStringList names(const TaskRow& row, const QString& language)
{
    QStringList all;
    for (const Text& name : row.whoNames)
        all.append(name.in(language));
    return all;
}

QString lineOf(const TaskRow& row, const QString& language)
{
    QString line = QStringLiteral("%1  %2  %3").arg(row.id.hex().left(8), wordFor(row.fold.state), row.name);
    if (!row.whoNames.empty())
        line += QStringLiteral("  (%1)").arg(names(row, language).join(QStringLiteral(", ")));
    if (row.fold.due > 0)
        line += QStringLiteral("  until %1").arg(timeOf(row.fold.due));
    if (row.fold.isDue(QDateTime::currentMSecsSinceEpoch()))
        line += QStringLiteral("  due");
    return row.fold.disputed ? line + QStringLiteral("  disputed") : line;
}

ExitCode show(const Invocation& invocation, const Store& store, const ObjectId& incident)
{
    const auto rows = store.tasks().of(incident);
    if (!rows)
        return invocation.console.fail(rows.error());
    QJsonArray items;
    for (const TaskRow& row : *rows) {
        QJsonObject item{{QStringLiteral("id"), row.id.hex()}, {QStringLiteral("name"), row.name},
            {QStringLiteral("state"), wordFor(row.fold.state)},
            {QStringLiteral("who"), QJsonArray::fromStringList(names(row, invocation.language))},
            {QStringLiteral("disputed"), row.fold.disputed}};
        if (row.fold.due > 0)
            item.insert(QStringLiteral("until"), timeOf(row.fold.due));
        items.append(item);
        invocation.console.line(lineOf(row, invocation.language));
    }
    invocation.console.document({{QStringLiteral("tasks"), items}});
    return ExitCode::Done;
}

/// The task whose id begins with `words`; nothing: they are a new one.
Result<std::optional<TaskRow>> known(const Store& store, const ObjectId& incident, const QString& words)
{
    const auto rows = store.tasks().of(incident);
    if (!rows)
        return rows.error();
    for (const TaskRow& row : *rows) {
        if (isCalled(row.id, words))
            return std::optional(row);
    }
    return std::optional<TaskRow>();
}

Result<OpDraft> draftOf(
    const Store& store, const ObjectId& incident, const QCommandLineParser& parser, const QString& words)
{
    const auto asked = reportOptionsIn(store, parser);
    const auto task = known(store, incident, words);
    if (!asked || !task)
        return asked ? task.error() : asked.error();
    if (!*task)
        return order(
            incident, {.task = randomId<ObjectId>(), .name = words, .who = asked->who, .due = asked->due});
    TaskRow changed = **task;
    if (asked->due > 0)
        changed.fold.due = asked->due;
    if (const auto state = taskStateCalled(parser.value(QStringLiteral("state"))))
        changed.fold.state = *state;
    if (!asked->who.isNull())
        return assign(incident, changed, asked->who);
    return report(incident, changed, changed.fold.state, asked->reason);
}

} // namespace

ExitCode orderTask(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("task")))
        return *ended;
    const QString words = parser.positionalArguments().join(QLatin1Char(' ')).trimmed();
    const QString state = parser.value(QStringLiteral("state"));
    if ((!state.isEmpty() && !taskStateCalled(state)) || !hasGoodTime(parser))
        return misused(invocation, commandNamed("task"),
            QStringLiteral("a state is open, doing, done or dropped; a time is 90m, 4h, 2d or "
                           "2026-11-26T18:00"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.value(QStringLiteral("incident")));
    if (!incident)
        return invocation.console.fail(incident.error());
    if (!words.isEmpty()) {
        const auto act = draftOf(handbook->store(), *incident, parser, words);
        if (!act)
            return invocation.console.fail(act.error());
        if (const auto done = handbook->act({*act}); !done)
            return invocation.console.fail(done.error());
    }
    return show(invocation, handbook->store(), *incident);
}

} // namespace uitwijk::cli
