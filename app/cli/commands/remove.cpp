// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/named.h"
#include "sync/engine/replica.h"

namespace uitwijk::cli {

namespace {

ExitCode change(const Invocation& invocation, const QString& device, const std::optional<QString>& reason)
{
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    auto replica = Replica::open(handbook->store());
    const auto who = replica ? deviceCalled(*replica, device) : Result<AuthorId>(replica.error());
    if (!who)
        return invocation.console.fail(who.error());
    const qint64 now = handbook->clock().now().time_since_epoch().count();
    const auto done
        = reason ? replica->removeDevice(*who, {.reason = *reason, .at = now}) : replica->pardonDevice(*who);
    if (!done)
        return invocation.console.fail(done.error());
    invocation.console.line(reason
            ? QStringLiteral("Removed. What it writes from now on is held back; it cannot read what is new. "
                             "What it holds already stays on it. Run sync, so that everybody knows.")
            : QStringLiteral("What is here of that device counts again. It stays removed."));
    invocation.console.document({{QStringLiteral("device"), who->hex()}});
    return ExitCode::Done;
}

} // namespace

ExitCode removeDevice(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("remove")))
        return *ended;
    const QString reason = parser.value(QStringLiteral("reason"));
    if (parser.positionalArguments().size() != 1 || reason.isEmpty())
        return misused(
            invocation, commandNamed("remove"), QStringLiteral("remove takes a DEVICE and --reason TEXT"));
    return change(invocation, parser.positionalArguments().constFirst(), reason);
}

ExitCode pardonDevice(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("pardon")))
        return *ended;
    if (parser.positionalArguments().size() != 1)
        return misused(invocation, commandNamed("pardon"), QStringLiteral("pardon takes a DEVICE"));
    return change(invocation, parser.positionalArguments().constFirst(), std::nullopt);
}

} // namespace uitwijk::cli
