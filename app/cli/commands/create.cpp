// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/commands/recovery_file.h"

namespace uitwijk::cli {

namespace {

using namespace std::chrono_literals;
// security.md 1.2: the highest step of the ladder that stays under this.
constexpr auto kUnlockTime = 700ms;

} // namespace

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
    auto paper
        = RecoveryFile::claim(invocation.recoverySheet); // first: a handbook without its sheet is a trap
    if (!paper)
        return console.fail(paper.error());
    auto founded = Handbook::create({.folder = invocation.folder,
                                        .organisation = parser.value(QStringLiteral("name")),
                                        .person = parser.value(QStringLiteral("person")),
                                        .passphrase = *secret,
                                        .cost = *cost},
        clock);
    if (!founded)
        return console.fail(founded.error());
    paper->write(console, founded->recovery);
    if (parser.isSet(QStringLiteral("sample"))) {
        if (const auto filled = founded->handbook.addSample(); !filled)
            return console.fail(filled.error());
    }
    console.line(QStringLiteral("created in %1").arg(invocation.folder));
    console.document({{QStringLiteral("handbook"), invocation.folder}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
