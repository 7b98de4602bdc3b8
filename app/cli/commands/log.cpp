// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "store/acts/acts.h"

namespace uitwijk::cli {

ExitCode writeLog(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("log")))
        return *ended;
    const QString words = parser.positionalArguments().join(QLatin1Char(' ')).trimmed();
    if (words.isEmpty()) {
        return misused(invocation, commandNamed("log"), QStringLiteral("log takes the words to write down"));
    }
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.value(QStringLiteral("incident")));
    if (!incident)
        return invocation.console.fail(incident.error());
    if (const auto done = handbook->act({note(*incident, words)}); !done)
        return invocation.console.fail(done.error());
    invocation.console.line(QStringLiteral("written"));
    invocation.console.document({{QStringLiteral("incident"), incident->hex()}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
