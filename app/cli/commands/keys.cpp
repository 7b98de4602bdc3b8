// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/commands/recovery_file.h"
#include "app/cli/moment.h"
#include "app/handbook/envelope.h"
#include "app/handbook/key_renewal.h"
#include "app/handbook/paper.h"
#include "store/keys/attempts.h"
#include "store/keys/passphrase_strength.h"
#include "store/keys/recovery_part.h"
#include "store/keys/system_running_time.h"

#include <QJsonArray>

namespace uitwijk::cli {

namespace {

const char* wordFor(AnchorFinding finding)
{
    constexpr std::array kWords{"sound", "anchor-missing", "anchor-damaged", "other-database", "rolled-back"};
    return kWords[std::size_t(finding)];
}

ExitCode done(const Invocation& invocation, const QString& said)
{
    invocation.console.line(said);
    invocation.console.document({});
    return ExitCode::Done;
}

QJsonArray tellUses(const Invocation& invocation, const std::vector<EnvelopeUse>& uses)
{
    QJsonArray items;
    for (const EnvelopeUse& use : uses) {
        const QString who = use.claimedBy.in(invocation.language);
        invocation.console.line(
            QStringLiteral("envelope of the device of %1 opened %2: %3")
                .arg(use.on.in(invocation.language), timeOf(use.at),
                    use.reason.isEmpty() ? QStringLiteral("nobody has said yet that it was them")
                                         : who + QStringLiteral(", ") + use.reason));
        items.append(QJsonObject{{QStringLiteral("at"), timeOf(use.at)},
            {QStringLiteral("device-of"), use.on.in(invocation.language)}, {QStringLiteral("by"), who},
            {QStringLiteral("reason"), use.reason}});
    }
    return items;
}

ExitCode listWays(const Invocation& invocation)
{
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto ways = Handbook::keySlots(invocation.folder);
    const auto uses = allEnvelopeUses(handbook->store());
    if (!ways || !uses)
        return invocation.console.fail(ways ? uses.error() : ways.error());
    const auto cost = ways->passphraseCost();
    const Console& console = invocation.console;
    if (cost)
        console.line(QStringLiteral("passphrase: Argon2id, %1 MiB, %2 passes")
                         .arg(cost->memoryKib / 1024)
                         .arg(cost->passes));
    console.line(
        ways->recoveryKey() ? QStringLiteral("recovery sheet: yes") : QStringLiteral("recovery sheet: none"));
    console.line(ways->hasEnvelope() ? QStringLiteral("envelope: yes") : QStringLiteral("envelope: none"));
    console.line(ways->isWhole() ? QStringLiteral("both copies of the slots are sound")
                                 : QStringLiteral("ONE COPY OF THE SLOTS IS DAMAGED; keys repair mends it"));
    const QJsonArray items = tellUses(invocation, *uses);
    console.document({{QStringLiteral("memory-mib"), cost ? int(cost->memoryKib / 1024) : 0},
        {QStringLiteral("passes"), cost ? int(cost->passes) : 0},
        {QStringLiteral("recovery-sheet"), ways->recoveryKey().has_value()},
        {QStringLiteral("envelope"), ways->hasEnvelope()}, {QStringLiteral("whole"), ways->isWhole()},
        {QStringLiteral("generation"), qint64(ways->generation())},
        {QStringLiteral("anchor"), QString::fromLatin1(wordFor(handbook->anchor()))},
        {QStringLiteral("envelope-uses"), items}});
    return ExitCode::Done;
}

ExitCode changePassphrase(const Invocation& invocation, const QString& file)
{
    Invocation next = invocation;
    next.passphraseFile = file;
    const auto words
        = file.isEmpty() ? Error{Errc::NotFound, "say where with --new-passphrase-file"} : passphrase(next);
    auto ways = Handbook::keySlots(invocation.folder);
    const auto cost = choosePassphraseCost(kUnlockTime);
    if (!words || !ways || !cost)
        return invocation.console.fail(!words ? words.error() : ways ? cost.error() : ways.error());
    if (strengthOf(*words) != Strength::Strong)
        invocation.console.complain(
            QStringLiteral("the new passphrase can be guessed; four words by chance are better"));
    Result<void> changed;
    if (!invocation.recoverySheets.isEmpty()) {
        const auto sheet = recoverySheet(invocation);
        changed = sheet ? ways->changePassphrase(*sheet, *words, *cost) : Result<void>(sheet.error());
    } else {
        const auto current = passphrase(invocation);
        changed = current ? ways->changePassphrase(*current, *words, *cost) : Result<void>(current.error());
    }
    return changed
        ? done(invocation, QStringLiteral("the new passphrase opens this copy, the old one does not"))
        : invocation.console.fail(changed.error());
}

ExitCode makeNewEnvelope(const Invocation& invocation, const QString& file)
{
    auto paper = RecoveryFile::claim(file);
    if (!paper)
        return invocation.console.fail(paper.error());
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto words = makeEnvelope(*handbook, invocation.language);
    if (!words)
        return invocation.console.fail(words.error());
    paper->write(invocation.console,
        QStringLiteral(
            "Words for the envelope. Print them, seal them, put them in the safe, keep them on no device:"),
        *words);
    return done(invocation,
        QStringLiteral("the envelope's words open this copy for reading; every use is told to all"));
}

ExitCode renew(const Invocation& invocation)
{
    static const SystemClock clock;
    const auto secret = passphrase(invocation);
    const auto ways = Handbook::keySlots(invocation.folder);
    if (!secret || !ways)
        return invocation.console.fail(secret ? ways.error() : secret.error());
    const bool hadEnvelope = ways->hasEnvelope();
    const auto renewed = renewDatabaseKey(invocation.folder, *secret, clock);
    if (!renewed)
        return invocation.console.fail(renewed.error());
    if (hadEnvelope)
        invocation.console.complain(
            QStringLiteral("the words in the envelope open nothing any more; make new ones: keys envelope"));
    return done(invocation,
        QStringLiteral("this copy is encrypted with a new key; passphrase and recovery sheet are the same"));
}

ExitCode splitSheet(const Invocation& invocation, const QString& file)
{
    const auto sheet = recoverySheet(invocation);
    if (!sheet)
        return invocation.console.fail(sheet.error());
    const auto parts = RecoveryPart::split(*sheet);
    for (const RecoveryPart& part : parts) {
        auto paper
            = RecoveryFile::claim(file.isEmpty() ? file : file + QStringLiteral(".%1").arg(part.number()));
        if (!paper)
            return invocation.console.fail(paper.error());
        paper->write(invocation.console,
            QStringLiteral(
                "Recovery sheet %1 of three. Any two open the handbook. Keep them apart, and on no device:")
                .arg(part.number()),
            part.text());
    }
    return done(invocation,
        QStringLiteral(
            "any two of the three open the handbook; the whole sheet goes on opening it until you burn it"));
}

ExitCode claimUses(const Invocation& invocation, const QString& reason)
{
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto claimed = claimEnvelope(*handbook, reason);
    return claimed ? done(invocation, QStringLiteral("told to all"))
                   : invocation.console.fail(claimed.error());
}

ExitCode repair(const Invocation& invocation)
{
    auto ways = Handbook::keySlots(invocation.folder);
    const auto mended = ways ? ways->repair() : Result<void>(ways.error());
    return mended ? done(invocation, QStringLiteral("both copies of the slots are sound"))
                  : invocation.console.fail(mended.error());
}

/// Only after the owner has proved himself, and only for what cannot make two histories of one device.
ExitCode accept(const Invocation& invocation)
{
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    if (handbook->anchor() == AnchorFinding::Sound)
        return done(invocation, QStringLiteral("this copy is what it was; there is nothing to accept"));
    auto store = Store::open(invocation.folder, handbook->databaseKey(), handbook->clock());
    const auto accepted = store
        ? acceptAsItIs(invocation.folder, handbook->databaseKey(), *store, handbook->anchor())
        : Result<void>(store.error());
    return accepted ? done(invocation, QStringLiteral("this copy may be written again"))
                    : invocation.console.fail(accepted.error());
}

} // namespace

ExitCode manageKeys(const Invocation& invocation)
{
    const Command& command = commandNamed("keys");
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, command))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const QString out = parser.value(QStringLiteral("out"));
    if (words.isEmpty())
        return listWays(invocation);
    if (what == QLatin1String("change"))
        return changePassphrase(invocation, parser.value(QStringLiteral("new-passphrase-file")));
    if (what == QLatin1String("envelope"))
        return makeNewEnvelope(invocation, out);
    if (what == QLatin1String("renew"))
        return renew(invocation);
    if (what == QLatin1String("split"))
        return splitSheet(invocation, out);
    if (what == QLatin1String("claim"))
        return claimUses(invocation, parser.value(QStringLiteral("reason")));
    if (what == QLatin1String("repair"))
        return repair(invocation);
    if (what == QLatin1String("accept"))
        return accept(invocation);
    return misused(invocation, command, QStringLiteral("no “%1” of keys").arg(what));
}

} // namespace uitwijk::cli
