// SPDX-License-Identifier: Apache-2.0
#include "app/cli/code_pictures.h"
#include "app/cli/commands/commands.h"
#include "app/handbook/joining.h"

namespace uitwijk::cli {

namespace {

/// A new, empty copy whose request goes into `path`.
ExitCode ask(const Invocation& invocation, const QString& path, bool asCodes)
{
    static const SystemClock clock;
    const auto secret = passphrase(invocation);
    const auto cost = choosePassphraseCost(kUnlockTime);
    if (!secret || !cost)
        return invocation.console.fail(secret ? cost.error() : secret.error());
    auto handbook = prepareToJoin(
        {.folder = invocation.folder, .organisation = {}, .person = {}, .passphrase = *secret, .cost = *cost},
        clock);
    const auto request = handbook ? joinRequest(*handbook) : Result<JoinRequest>(handbook.error());
    if (!request)
        return invocation.console.fail(request.error());
    if (const auto written = writeFileOrCodes(path, request->file, asCodes); !written)
        return invocation.console.fail(written.error());
    invocation.console.line(QStringLiteral("Request written. Bring it to somebody who may admit you: they "
                                           "must see the digits %1. Come back with the welcome.")
                                .arg(request->digits));
    invocation.console.document(
        {{QStringLiteral("request"), path}, {QStringLiteral("digits"), request->digits}});
    return ExitCode::Done;
}

ExitCode arrive(const Invocation& invocation, const QString& path, bool asCodes)
{
    const auto welcome = readFileOrCodes(invocation.console, path, asCodes);
    if (!welcome)
        return invocation.console.fail(welcome.error());
    static const SystemClock clock;
    const auto secret = passphrase(invocation);
    if (!secret)
        return invocation.console.fail(secret.error());
    auto handbook = Handbook::open(invocation.folder, *secret, clock);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto digits = finishJoining(*handbook, *welcome);
    if (!digits)
        return invocation.console.fail(digits.error());
    invocation.console.line(
        QStringLiteral("Joined. Both sides must show the same six digits: %1").arg(*digits));
    invocation.console.document({{QStringLiteral("digits"), *digits}});
    return ExitCode::Done;
}

} // namespace

ExitCode joinHandbook(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("join")))
        return *ended;
    const bool asks = parser.isSet(QStringLiteral("out"));
    if (invocation.folder.isEmpty() || asks == parser.isSet(QStringLiteral("welcome"))) {
        return misused(invocation, commandNamed("join"),
            QStringLiteral("join takes --handbook DIR and either --out REQUEST or --welcome FILE"));
    }
    const bool asCodes = parser.isSet(QStringLiteral("qr"));
    return asks ? ask(invocation, parser.value(QStringLiteral("out")), asCodes)
                : arrive(invocation, parser.value(QStringLiteral("welcome")), asCodes);
}

} // namespace uitwijk::cli
