// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/words.h"
#include "store/acts/decide_acts.h"

namespace uitwijk::cli {

ExitCode judgeIncident(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("verdict")))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const auto verdict = verdictCalled(words.value(1));
    if (words.size() != 2 || !verdict)
        return misused(invocation, commandNamed("verdict"),
            QStringLiteral("verdict takes an incident and one of crisis, major-incident, incident"));
    const QString reason = parser.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty())
        return misused(invocation, commandNamed("verdict"), QStringLiteral("a verdict needs its --reason"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident = incidentCalled(invocation, handbook->store(), words.constFirst());
    if (!incident)
        return invocation.console.fail(incident.error());
    if (const auto done = handbook->act({judged(*incident, *verdict, reason)}); !done)
        return invocation.console.fail(done.error());
    const auto row = handbook->store().incidents().incident(*incident);
    if (!row)
        return invocation.console.fail(row.error());
    invocation.console.line(
        QStringLiteral("%1  %2  %3%4")
            .arg(incident->hex().left(8), wordFor(row->verdict), row->title.in(invocation.language),
                row->judged.disputed ? QStringLiteral("  disputed") : QString()));
    invocation.console.document(
        {{QStringLiteral("incident"), incident->hex()}, {QStringLiteral("verdict"), wordFor(row->verdict)},
            {QStringLiteral("reason"), reason}, {QStringLiteral("disputed"), row->judged.disputed}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
