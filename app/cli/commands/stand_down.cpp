// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "store/acts/acts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace uitwijk::cli {

namespace {

QString wordFor(UndoRow::What what)
{
    switch (what) {
    case UndoRow::What::Measure:
        return QStringLiteral("measure on");
    case UndoRow::What::Forwarding:
        return QStringLiteral("line forwarded");
    case UndoRow::What::Task:
        return QStringLiteral("task open");
    case UndoRow::What::Step:
        break;
    }
    return QStringLiteral("step open");
}

/// Prints what is not undone, and gives it for the document.
QJsonArray show(const Invocation& invocation, const std::vector<UndoRow>& rows)
{
    QJsonArray items;
    for (const UndoRow& row : rows) {
        const QString title = row.title.in(invocation.language);
        invocation.console.line(
            QStringLiteral("  %1  %2: %3").arg(row.subject.hex().left(8), wordFor(row.what), title));
        items.append(QJsonObject{{QStringLiteral("id"), row.subject.hex()},
            {QStringLiteral("what"), wordFor(row.what)}, {QStringLiteral("title"), title}});
    }
    return items;
}

} // namespace

ExitCode standDownIncident(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("stand-down")))
        return *ended;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.positionalArguments().value(0));
    const auto undo = incident ? handbook->store().undo().of(*incident) : incident.error();
    if (!undo)
        return invocation.console.fail(undo.error());
    const bool ends = undo->empty() || parser.isSet(QStringLiteral("leave"));
    if (ends) {
        if (const auto done = handbook->act({standDown(*incident)}); !done)
            return invocation.console.fail(done.error());
    }
    if (!undo->empty())
        invocation.console.line(
            ends ? QStringLiteral("left to undo:") : QStringLiteral("to undo first, or with --leave later:"));
    const QJsonArray items = show(invocation, *undo);
    if (ends)
        invocation.console.line(QStringLiteral("%1 has ended").arg(incident->hex().left(8)));
    invocation.console.document({{QStringLiteral("incident"), incident->hex()},
        {QStringLiteral("ended"), ends}, {QStringLiteral("undo"), items}});
    return ends ? ExitCode::Done : ExitCode::Failed;
}

} // namespace uitwijk::cli
