// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/commands/recovery_file.h"

namespace uitwijk::cli {

ExitCode createHandbook(const Invocation& invocation)
{
    const Console& console = invocation.console;
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("create")))
        return *ended;
    if (!parser.isSet(QStringLiteral("name")) || !parser.isSet(QStringLiteral("person"))
        || invocation.folder.isEmpty()) {
        return misused(invocation, commandNamed("create"),
            QStringLiteral("create needs --handbook DIR, --name ORG and --person NAME"));
    }
    static const SystemClock clock;
    const auto secret = passphrase(invocation);
    const auto cost = choosePassphraseCost(kUnlockTime);
    if (!secret || !cost)
        return console.fail(secret ? cost.error() : secret.error());
    auto paper = RecoveryFile::claim(
        invocation.recoverySheets.value(0)); // first: a handbook without its sheet is a trap
    if (!paper)
        return console.fail(paper.error());
    auto founded = Handbook::create({.folder = invocation.folder,
                                        .organisation = parser.value(QStringLiteral("name")),
                                        .person = parser.value(QStringLiteral("person")),
                                        .passphrase = *secret,
                                        .cost = *cost,
                                        .sample = parser.isSet(QStringLiteral("sample"))},
        clock, [&](const RecoverySheet& sheet) {
            paper->write(console, sheet);
            return Result<void>();
        });
    if (!founded)
        return console.fail(founded.error());
    console.line(QStringLiteral("created in %1").arg(invocation.folder));
    console.document({{QStringLiteral("handbook"), invocation.folder}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
