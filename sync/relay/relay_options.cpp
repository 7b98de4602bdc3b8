// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/relay_options.h"

#include <map>

namespace uitwijk {
namespace {

using Values = std::map<QString, QString>;

constexpr quint64 kMegabyte = 1'024 * 1'024;

Error usage(const QString& text)
{
    return {Errc::Malformed, text.toStdString()};
}

bool isKnown(const QString& name)
{
    static const QStringList kNames{QStringLiteral("--data"), QStringLiteral("--listen"),
        QStringLiteral("--tls-cert"), QStringLiteral("--tls-key"), QStringLiteral("--quota-mb"),
        QStringLiteral("--register"), QStringLiteral("--postgres")};
    return kNames.contains(name);
}

/// `--name value` and `--name=value`.
Result<Values> collect(const QStringList& arguments)
{
    Values values;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const qsizetype equals = arguments[i].indexOf(u'=');
        const QString name = arguments[i].left(equals);
        if (!isKnown(name))
            return usage(QStringLiteral("unknown argument %1").arg(arguments[i]));
        if (values.contains(name))
            return usage(QStringLiteral("%1 is given twice").arg(name));
        if (equals < 0 && i + 1 >= arguments.size())
            return usage(QStringLiteral("%1 needs a value").arg(name));
        values[name] = equals < 0 ? arguments[++i] : arguments[i].mid(equals + 1);
    }
    return values;
}

QString valueOf(const Values& values, const char* name)
{
    const auto place = values.find(QString::fromLatin1(name));
    return place == values.end() ? QString() : place->second;
}

Result<void> parseListen(const QString& text, HttpServerOptions& server)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const ushort port = text.mid(colon + 1).toUShort(&isNumber);
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (colon < 1 || !isNumber || address.isEmpty())
        return usage(QStringLiteral("--listen needs ADDRESS:PORT, for example 127.0.0.1:8443"));
    server.address = address.toStdString();
    server.port = port;
    return {};
}

Result<void> parseQuota(const QString& text, QuotaPolicy& quota)
{
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const qulonglong megabytes = text.toULongLong(&isNumber);
    if (!isNumber || megabytes == 0 || megabytes > 1'000'000'000)
        return usage(QStringLiteral("--quota-mb needs a number of megabytes"));
    quota.planBytes = megabytes * kMegabyte;
    return {};
}

Result<void> fill(RelayOptions& options, const Values& values)
{
    options.postgres = valueOf(values, "--postgres").toStdString();
    options.dataFolder = valueOf(values, "--data");
    if (options.dataFolder.isEmpty() && options.postgres.empty())
        return usage(QStringLiteral("--data DIR is missing"));
    options.server.tlsCertificateFile = valueOf(values, "--tls-cert").toStdString();
    options.server.tlsKeyFile = valueOf(values, "--tls-key").toStdString();
    if (options.server.tlsCertificateFile.empty() != options.server.tlsKeyFile.empty())
        return usage(QStringLiteral("--tls-cert and --tls-key go together"));
    const QString registration = valueOf(values, "--register");
    if (!registration.isEmpty() && registration != QStringLiteral("open")
        && registration != QStringLiteral("token"))
        return usage(QStringLiteral("--register is open or token"));
    options.isRegistrationOpen = registration != QStringLiteral("token");
    if (!options.isRegistrationOpen && options.dataFolder.isEmpty())
        return usage(QStringLiteral("--register token needs --data DIR, where the token is"));
    if (auto parsed = parseQuota(valueOf(values, "--quota-mb"), options.quota); !parsed)
        return parsed;
    const QString listen = valueOf(values, "--listen");
    if (listen.isEmpty() && options.command == RelayOptions::Command::Serve)
        return usage(QStringLiteral("--listen ADDRESS:PORT is missing"));
    return listen.isEmpty() ? Result<void>() : parseListen(listen, options.server);
}

} // namespace

Result<RelayOptions> RelayOptions::parse(const QStringList& arguments)
{
    RelayOptions options;
    QStringList rest = arguments;
    if (!rest.isEmpty() && rest.front() == QStringLiteral("check")) {
        options.command = Command::Check;
        rest.removeFirst();
    }
    if (rest.contains(QStringLiteral("--help")) || rest.contains(QStringLiteral("-h"))) {
        options.command = Command::Help;
        return options;
    }
    if (rest.contains(QStringLiteral("--version"))) {
        options.command = Command::Version;
        return options;
    }
    const auto values = collect(rest);
    if (!values)
        return values.error();
    if (auto filled = fill(options, *values); !filled)
        return filled.error();
    return options;
}

std::string RelayOptions::help()
{
    return "uitwijk-relay --data DIR --listen ADDRESS:PORT [--tls-cert FILE --tls-key FILE]\n"
           "              [--quota-mb N] [--register open|token]\n"
           "uitwijk-relay --postgres CONNINFO --listen ADDRESS:PORT [the same options]\n"
           "uitwijk-relay check --data DIR | --postgres CONNINFO [the same options]\n"
           "\n"
           "Keeps the sealed changes of crisis handbooks for devices that are not online at the same time. "
           "It\n"
           "cannot read them.\n"
           "\n"
           "  --data DIR            where it keeps them; made if it is missing\n"
           "  --postgres CONNINFO   keeps them in PostgreSQL instead, which several relays may share; with "
           "several\n"
           "                        hosts the one is taken that really is the primary: \"host=a,b "
           "dbname=relay\"\n"
           "  --listen ADDRESS:PORT port 0 takes a free one; the port is said on standard output\n"
           "  --tls-cert, --tls-key certificate chain and key, PEM; without them connections are in the "
           "clear\n"
           "  --quota-mb N          what one handbook may take; 1024 if not given\n"
           "  --register open       any device may bring a new handbook (as if not given)\n"
           "  --register token      only with the token in DIR/register-token, which is made if it is "
           "missing\n"
           "\n"
           "check reads configuration and store and says what is wrong; the relay need not be stopped.\n"
           "GET /healthz and GET /metrics tell how it is. SIGTERM ends it in good order.\n"
           "The log goes to standard error, one JSON object a line.\n"
           "Exit status: 0 done, 1 failed, 2 usage, 3 in use by another process, 4 damaged, 7 newer store.\n";
}

} // namespace uitwijk
