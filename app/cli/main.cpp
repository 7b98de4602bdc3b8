// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "store/crypto/private_memory.h"
#include "store/crypto/sodium_init.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cstring>

namespace uitwijk::cli {

namespace {

void sayUsage()
{
    const Console console(false);
    console.line(QStringLiteral("uitwijkctl [OPTION]… COMMAND …\n"));
    for (const Command& command : kCommands)
        console.line(QStringLiteral("  %1 %2\n      %3")
                         .arg(QString::fromLatin1(command.name), QString::fromUtf8(command.synopsis),
                             QString::fromUtf8(command.summary)));
    console.line(QStringLiteral(
        "\nEvery command takes:\n"
        "  --handbook DIR\n      The folder of this device's copy; else UITWIJK_HANDBOOK.\n"
        "  --passphrase-file F\n      Where the passphrase is; else UITWIJK_PASSPHRASE_FILE; - asks on the "
        "terminal.\n"
        "  --recovery-sheet F\n      Opens the copy with its recovery sheet, two of three (given twice) or "
        "an "
        "envelope's words instead; create writes it there.\n"
        "  --language L\n      Of the plan's texts, two letters.\n"
        "  --json\n      One JSON document on standard output.\n"
        "  --help\n      Says how a command is used."));
    console.line(QStringLiteral("\nExit status: 0 done, 1 failed, 2 usage, 3 locked or wrong key, 4 damaged "
                                "or forged, 5 nobody reachable, "
                                "6 not allowed, 7 newer format."));
}

QString environment(const char* name)
{
    return qEnvironmentVariable(name);
}

/// Takes the options that every command has out of `words`, wherever they stand.
Invocation invocationFrom(QStringList words)
{
    const auto take = [&](const QString& option) -> QString {
        const qsizetype joined = words.indexOf(QRegularExpression(QStringLiteral("^%1=.*").arg(option)));
        if (joined >= 0)
            return words.takeAt(joined).mid(option.size() + 1);
        const qsizetype at = words.indexOf(option);
        if (at < 0 || at + 1 >= words.size())
            return {};
        QString value = words.at(at + 1);
        words.remove(at, 2);
        return value;
    };
    const auto either
        = [](const QString& given, const QString& otherwise) { return given.isEmpty() ? otherwise : given; };
    const bool json = words.removeAll(QStringLiteral("--json")) > 0;
    const QString folder = either(take(QStringLiteral("--handbook")), environment("UITWIJK_HANDBOOK"));
    const QString file
        = either(take(QStringLiteral("--passphrase-file")), environment("UITWIJK_PASSPHRASE_FILE"));
    QStringList recoverySheets;
    for (QString sheet = take(QStringLiteral("--recovery-sheet")); !sheet.isEmpty();
         sheet = take(QStringLiteral("--recovery-sheet")))
        recoverySheets.append(sheet);
    const QString language = either(take(QStringLiteral("--language")), QLocale::system().name().left(2));
    return {.words = words,
        .console = Console(json),
        .folder = folder,
        .passphraseFile = file,
        .recoverySheets = recoverySheets,
        .language = language};
}

} // namespace

const Command& commandNamed(const char* name)
{
    for (const Command& command : kCommands) {
        if (std::strcmp(command.name, name) == 0)
            return command;
    }
    Q_UNREACHABLE();
}

namespace {

ExitCode run(const QStringList& arguments)
{
    Invocation invocation = invocationFrom(arguments);
    const bool wantsHelp = invocation.words.isEmpty() || invocation.words.first() == QLatin1String("--help");
    if (wantsHelp) {
        sayUsage();
        return invocation.words.isEmpty() ? ExitCode::Usage : ExitCode::Done;
    }
    const QString name = invocation.words.takeFirst();
    for (const Command& command : kCommands) {
        if (name != QLatin1String(command.name))
            continue;
        if (auto ready = initialiseCrypto(); !ready) {
            invocation.console.complain(QStringLiteral(
                "nothing was opened or changed: cryptography on this machine gives wrong answers; "
                "repair or replace libsodium"));
            return invocation.console.fail(ready.error());
        }
        return command.run(invocation);
    }
    invocation.console.complain(QStringLiteral("no command “%1”; --help lists them").arg(name));
    return ExitCode::Usage;
}

} // namespace

} // namespace uitwijk::cli

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (auto closed = uitwijk::keepMemoryPrivate(); !closed)
        return int(uitwijk::cli::Console(false).fail(closed.error()));
    return int(uitwijk::cli::run(QCoreApplication::arguments().mid(1)));
}
