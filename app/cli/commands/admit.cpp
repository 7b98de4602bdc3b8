// SPDX-License-Identifier: Apache-2.0
#include "app/cli/code_pictures.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/role_names.h"
#include "app/handbook/joining.h"

namespace uitwijk::cli {

namespace {

/// Where a request is, and where its welcome goes.
struct Handed {
    QString request;
    QString welcome;
    bool asCodes = false;
};

/// Answers the request with a welcome.
ExitCode letIn(const Invocation& invocation, const Handed& handed, const Newcomer& newcomer)
{
    const auto asked = readFileOrCodes(invocation.console, handed.request, handed.asCodes);
    const auto askedDigits = asked ? requestDigits(*asked) : Result<QString>(asked.error());
    if (!askedDigits)
        return invocation.console.fail(askedDigits.error());
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    auto admitted = admitDevice(*handbook, *asked, newcomer);
    if (!admitted && admitted.error().code == Errc::Exists)
        admitted = welcomeAgain(*handbook, *asked); // as what it was let in then: the file was lost
    const auto written
        = admitted ? writeFileOrCodes(handed.welcome, admitted->file, handed.asCodes) : admitted.error();
    if (!written)
        return invocation.console.fail(written.error());
    invocation.console.line(
        QStringLiteral("The device that was let in must show these digits of its request: %1")
            .arg(*askedDigits));
    invocation.console.line(
        QStringLiteral("Admitted. Both sides must show the same six digits: %1").arg(admitted->digits));
    invocation.console.document(
        {{QStringLiteral("request"), *askedDigits}, {QStringLiteral("digits"), admitted->digits}});
    return ExitCode::Done;
}

} // namespace

ExitCode admitDevice(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("admit")))
        return *ended;
    const auto role = roleCalled(parser.value(QStringLiteral("role")));
    const QString person = parser.value(QStringLiteral("person"));
    if (parser.positionalArguments().size() != 1 || person.isEmpty() || !parser.isSet(QStringLiteral("out"))
        || !role) {
        return misused(invocation, commandNamed("admit"),
            QStringLiteral("admit takes a REQUEST, --person NAME, --out WELCOME and --role admin, editor, "
                           "approver, coordinator, responder, reader or kiosk"));
    }
    return letIn(invocation,
        {.request = parser.positionalArguments().constFirst(),
            .welcome = parser.value(QStringLiteral("out")),
            .asCodes = parser.isSet(QStringLiteral("qr"))},
        {.name = person, .role = *role, .relay = parser.value(QStringLiteral("relay"))});
}

} // namespace uitwijk::cli
