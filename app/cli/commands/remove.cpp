// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/commands/role_names.h"
#include "app/cli/named.h"
#include "app/handbook/paper.h"
#include "sync/engine/enrolment.h"

#include <functional>

namespace uitwijk::cli {

namespace {

struct Change {
    std::function<Result<Commit>(Replica&, const AuthorId&, qint64 now)> act;
    QString done; ///< what is said of it
};

ExitCode change(const Invocation& invocation, const QString& device, const Change& wanted)
{
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    auto replica = Replica::open(handbook->store());
    const auto who = replica ? deviceCalled(*replica, device) : Result<AuthorId>(replica.error());
    if (!who)
        return invocation.console.fail(who.error());
    const qint64 now = handbook->clock().now().time_since_epoch().count();
    const auto done = wanted.act(*replica, *who, now);
    if (!done)
        return invocation.console.fail(done.error());
    invocation.console.line(wanted.done);
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
    return change(invocation, parser.positionalArguments().constFirst(),
        {.act = [reason](Replica& replica, const AuthorId& device,
                    qint64 now) { return replica.removeDevice(device, {.reason = reason, .at = now}); },
            .done
            = QStringLiteral("Removed. What it writes from now on is held back; it cannot read what is "
                             "new. What it holds already stays on it. Run sync, so that everybody knows.")});
}

ExitCode setRole(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("set-role")))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const auto role = roleCalled(words.value(1));
    if (words.size() != 2 || !role)
        return misused(invocation, commandNamed("set-role"),
            QStringLiteral("set-role takes a DEVICE and a ROLE: admin, editor, approver, coordinator, "
                           "responder, reader or kiosk"));
    return change(invocation, words.constFirst(),
        {.act = [role = *role](Replica& replica, const AuthorId& device,
                    qint64 now) { return replica.setRole(device, role, now); },
            .done
            = QStringLiteral("That is its role from now on. What it wrote before stays, and so does what "
                             "it holds. Run sync, so that everybody knows.")});
}

ExitCode pardonDevice(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("pardon")))
        return *ended;
    if (parser.positionalArguments().size() != 1)
        return misused(invocation, commandNamed("pardon"), QStringLiteral("pardon takes a DEVICE"));
    return change(invocation, parser.positionalArguments().constFirst(),
        {.act = [](Replica& replica, const AuthorId& device, qint64) { return replica.pardonDevice(device); },
            .done = QStringLiteral("What is here of that device counts. What it may do stays as it is.")});
}

ExitCode readmitDevice(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("readmit")))
        return *ended;
    if (parser.positionalArguments().size() != 1)
        return misused(invocation, commandNamed("readmit"), QStringLiteral("readmit takes a DEVICE"));
    return change(invocation, parser.positionalArguments().constFirst(),
        {.act = admitAgain,
            .done = QStringLiteral("Let in again, with what it wrote. Run sync, so that "
                                   "everybody knows.")});
}

ExitCode wipeDevice(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("wipe")))
        return *ended;
    if (parser.positionalArguments().size() != 1)
        return misused(invocation, commandNamed("wipe"), QStringLiteral("wipe takes a DEVICE"));
    return change(invocation, parser.positionalArguments().constFirst(),
        {.act = [](Replica& replica, const AuthorId& device, qint64) { return replica.wipeDevice(device); },
            .done = QStringLiteral("It erases its copy when it hears of this, and says so: list devices. Run "
                                   "sync, so that everybody knows.")});
}

ExitCode takeOverHandbook(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("take-over")))
        return *ended;
    if (!parser.positionalArguments().isEmpty() || invocation.recoverySheets.isEmpty())
        return misused(invocation, commandNamed("take-over"),
            QStringLiteral("take-over takes --recovery-sheet FILE before it, twice for two of three"));
    auto handbook = openHandbook(invocation);
    const auto sheet = handbook ? recoverySheet(invocation) : Result<RecoverySheet>(handbook.error());
    const auto done = sheet ? takeOver(*handbook, *sheet) : Result<Commit>(sheet.error());
    if (!done)
        return invocation.console.fail(done.error());
    invocation.console.line(QStringLiteral(
        "This device is an administrator now; everybody sees that it became one by the recovery sheet. Other "
        "administrators stay until you remove them. Run sync, so that everybody knows."));
    invocation.console.document({});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
