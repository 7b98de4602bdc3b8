// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "store/acts/acts.h"

namespace uitwijk::cli {

ExitCode standDownIncident(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("stand-down")))
        return *ended;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident = incidentCalled(handbook->store(), parser.positionalArguments().value(0));
    if (!incident)
        return invocation.console.fail(incident.error());
    if (const auto done = handbook->act({standDown(*incident)}); !done)
        return invocation.console.fail(done.error());
    invocation.console.line(QStringLiteral("%1 has ended").arg(incident->hex().left(8)));
    invocation.console.document({{QStringLiteral("incident"), incident->hex()}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
