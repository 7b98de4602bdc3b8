// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/handbook/joining.h"

#include <QFile>

#include <array>

namespace uitwijk::cli {

namespace {

struct NamedRole {
    const char* name;
    Role role;
};

constexpr std::array kRoles{NamedRole{"admin", Role::Admin}, NamedRole{"editor", Role::Editor},
    NamedRole{"approver", Role::Approver}, NamedRole{"coordinator", Role::Coordinator},
    NamedRole{"responder", Role::Responder}, NamedRole{"reader", Role::Reader},
    NamedRole{"kiosk", Role::Kiosk}};

std::optional<Role> roleCalled(const QString& name)
{
    for (const NamedRole& known : kRoles) {
        if (name == QLatin1String(known.name))
            return known.role;
    }
    return std::nullopt;
}

} // namespace

ExitCode admitDevice(const Invocation& invocation)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("person"), QStringLiteral("Who holds that device."), QStringLiteral("name")},
            {QStringLiteral("role"), QStringLiteral("What that device may do."), QStringLiteral("role"),
                QStringLiteral("responder")},
            {QStringLiteral("relay"), QStringLiteral("Where to meet."), QStringLiteral("url")},
            {QStringLiteral("out"), QStringLiteral("Where to write the welcome."), QStringLiteral("file")}});
    if (const auto ended = parse(parser, invocation, commandNamed("admit")))
        return *ended;
    const auto role = roleCalled(parser.value(QStringLiteral("role")));
    const QString person = parser.value(QStringLiteral("person"));
    if (parser.positionalArguments().size() != 1 || person.isEmpty() || !parser.isSet(QStringLiteral("out"))
        || !role) {
        invocation.console.complain(
            QStringLiteral("admit takes a REQUEST, --person NAME, --out WELCOME and --role admin, editor, "
                           "approver, coordinator, responder, reader or kiosk"));
        return ExitCode::Usage;
    }
    QFile request(parser.positionalArguments().constFirst());
    if (!request.open(QIODevice::ReadOnly))
        return invocation.console.fail({Errc::NotFound, "the request cannot be read"});
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto welcome = admitDevice(*handbook, request.readAll(),
        {.name = person, .role = *role, .relay = parser.value(QStringLiteral("relay"))});
    if (!welcome)
        return invocation.console.fail(welcome.error());
    QFile file(parser.value(QStringLiteral("out")));
    if (!file.open(QIODevice::WriteOnly) || file.write(welcome->file) != welcome->file.size()
        || !file.flush())
        return invocation.console.fail({Errc::ReadOnly, "the welcome cannot be written"});
    invocation.console.line(
        QStringLiteral("Admitted. Both sides must show the same six digits: %1").arg(welcome->digits));
    invocation.console.document({{QStringLiteral("digits"), welcome->digits}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
