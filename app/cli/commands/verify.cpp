// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/handbook/verification.h"

#include <QJsonArray>

namespace uitwijk::cli {

ExitCode verifyHandbook(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("verify")))
        return *ended;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto found = verifyCopy(*handbook);
    if (!found)
        return invocation.console.fail(found.error());
    const QString size = QStringLiteral("%1 devices, %2 bundles, %3 entries")
                             .arg(found->devices)
                             .arg(found->bundles)
                             .arg(found->entries);
    if (found->problems.isEmpty())
        invocation.console.line(QStringLiteral("complete, unaltered, %1").arg(size));
    for (const QString& problem : found->problems)
        invocation.console.complain(problem);
    invocation.console.document({{QStringLiteral("problems"), QJsonArray::fromStringList(found->problems)},
        {QStringLiteral("devices"), found->devices}, {QStringLiteral("bundles"), found->bundles},
        {QStringLiteral("entries"), found->entries}, {QStringLiteral("state"), found->state.hex()}});
    return found->problems.isEmpty() ? ExitCode::Done : ExitCode::Damaged;
}

} // namespace uitwijk::cli
