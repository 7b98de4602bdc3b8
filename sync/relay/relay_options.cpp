// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/relay_options.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <map>

namespace uitwijk {
namespace {

using Values = std::map<QString, QString>;

constexpr quint64 kMegabyte = 1'024 * 1'024;
constexpr qulonglong kMostMegabytes = 1'000'000'000;

Error usage(const QString& text)
{
    return {Errc::Malformed, text.toStdString()};
}

/// What counts: name, least, most, and where it goes.
struct Number {
    const char* name;
    qulonglong least;
    qulonglong most;
    void (*set)(RelayOptions& options, qulonglong value);
};

constexpr Number kNumbers[] = {
    {"--quota-mb", 1, kMostMegabytes,
        [](RelayOptions& options, qulonglong value) { options.quota.planBytes = value * kMegabyte; }},
    {"--disk-reserve-mb", 0, kMostMegabytes,
        [](RelayOptions& options, qulonglong value) { options.quota.diskReserve = value * kMegabyte; }},
    {"--upload-kb-per-second", 1, 1'000'000,
        [](RelayOptions& options, qulonglong value) {
            options.quota.deviceBytesPerSecond = double(value) * 1'024;
        }},
    {"--max-connections", 1, 1'000'000,
        [](RelayOptions& options, qulonglong value) { options.server.limits.maxConnections = value; }},
    {"--max-connections-per-address", 1, 1'000'000,
        [](RelayOptions& options, qulonglong value) { options.server.limits.maxConnectionsPerPeer = value; }},
    {"--requests-per-second", 1, 1'000'000,
        [](RelayOptions& options, qulonglong value) {
            options.server.limits.peerRequestsPerSecond = double(value);
        }},
};

bool isKnown(const QString& name)
{
    static const QStringList kNames{QStringLiteral("--config"), QStringLiteral("--data"),
        QStringLiteral("--listen"), QStringLiteral("--tls-cert"), QStringLiteral("--tls-key"),
        QStringLiteral("--register"), QStringLiteral("--postgres"), QStringLiteral("--to"),
        QStringLiteral("--from"), QStringLiteral("--handbook"), QStringLiteral("--mb")};
    return kNames.contains(name)
        || std::any_of(std::begin(kNumbers), std::end(kNumbers),
            [&name](const Number& number) { return name == QLatin1String(number.name); });
}

Result<void> put(Values& values, const QString& name, const QString& value)
{
    if (!isKnown(name))
        return usage(QStringLiteral("unknown argument %1").arg(name));
    if (!values.try_emplace(name, value).second)
        return usage(QStringLiteral("%1 is given twice").arg(name));
    return {};
}

/// `--name value` and `--name=value`.
Result<Values> collect(const QStringList& arguments)
{
    Values values;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const qsizetype equals = arguments[i].indexOf(u'=');
        const QString name = arguments[i].left(equals);
        if (equals < 0 && i + 1 >= arguments.size())
            return usage(isKnown(name) ? QStringLiteral("%1 needs a value").arg(name)
                                       : QStringLiteral("unknown argument %1").arg(name));
        const QString value = equals < 0 ? arguments[++i] : arguments[i].mid(equals + 1);
        if (auto taken = put(values, name, value); !taken)
            return taken.error();
    }
    return values;
}

/// Lines `name = value`, the names of the options without their dashes; what begins with # is for people.
Result<Values> readConfig(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usage(QStringLiteral("cannot read the file given with --config"));
    Values values;
    int number = 0;
    for (const Bytes& bytes : file.readAll().split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString name = QStringLiteral("--") + line.left(equals).trimmed();
        if (equals < 1 || name == QStringLiteral("--config"))
            return usage(QStringLiteral("line %1 of the configuration is not name = value").arg(number));
        if (auto taken = put(values, name, line.mid(equals + 1).trimmed()); !taken)
            return usage(QStringLiteral("line %1 of the configuration: %2")
                             .arg(number)
                             .arg(QString::fromStdString(taken.error().detail)));
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

Result<void> parseNumbers(const Values& values, RelayOptions& options)
{
    for (const Number& number : kNumbers) {
        const QString text = valueOf(values, number.name);
        bool isNumber = true;
        const qulonglong value = text.isEmpty() ? number.least : text.toULongLong(&isNumber);
        if (!isNumber || value < number.least || value > number.most)
            return usage(QStringLiteral("%1 needs a number from %2 to %3")
                             .arg(QLatin1String(number.name))
                             .arg(number.least)
                             .arg(number.most));
        if (!text.isEmpty())
            number.set(options, value);
    }
    return {};
}

Result<void> parseServer(const Values& values, RelayOptions& options)
{
    options.server.tlsCertificateFile = valueOf(values, "--tls-cert").toStdString();
    options.server.tlsKeyFile = valueOf(values, "--tls-key").toStdString();
    if (options.server.tlsCertificateFile.empty() != options.server.tlsKeyFile.empty())
        return usage(QStringLiteral("--tls-cert and --tls-key go together"));
    const QString listen = valueOf(values, "--listen");
    if (listen.isEmpty() && options.command == RelayOptions::Command::Serve)
        return usage(QStringLiteral("--listen ADDRESS:PORT is missing"));
    return listen.isEmpty() ? Result<void>() : parseListen(listen, options.server);
}

/// What --to and --from mean is another thing for each command.
Result<void> parseCopying(const Values& values, RelayOptions& options)
{
    using Command = RelayOptions::Command;
    const QString to = valueOf(values, "--to");
    const QString from = valueOf(values, "--from");
    const bool wantsTo = options.command == Command::Backup || options.command == Command::Move;
    if (to.isEmpty() == wantsTo)
        return usage(QStringLiteral("--to belongs to backup and move, and they need it"));
    if (from.isEmpty() == (options.command == Command::Restore))
        return usage(QStringLiteral("--from belongs to restore, which needs it"));
    options.backupFolder = options.command == Command::Restore ? from : to;
    if (options.command != Command::Move)
        return {};
    options.isMoveToPostgres = to == QStringLiteral("postgres");
    if (!options.isMoveToPostgres && to != QStringLiteral("sqlite"))
        return usage(QStringLiteral("move --to is postgres or sqlite"));
    if (!options.isOnPostgres() || options.dataFolder.isEmpty())
        return usage(QStringLiteral("move needs both --data and --postgres"));
    return {};
}

/// Which handbook may take how much.
Result<void> parseQuota(const Values& values, RelayOptions& options)
{
    const QString handbook = valueOf(values, "--handbook");
    const QString megabytes = valueOf(values, "--mb");
    const bool isAsked = options.command == RelayOptions::Command::Quota;
    if (handbook.isEmpty() == isAsked || megabytes.isEmpty() == isAsked)
        return usage(QStringLiteral("--handbook and --mb belong to quota, which needs both"));
    options.handbook = handbook;
    if (!isAsked || megabytes == QStringLiteral("default"))
        return {};
    bool isNumber = false;
    const qulonglong value = megabytes.toULongLong(&isNumber);
    if (!isNumber || value < 1 || value > kMostMegabytes)
        return usage(QStringLiteral("--mb needs a number from 1 to %1, or default").arg(kMostMegabytes));
    options.promisedBytes = value * kMegabyte;
    return {};
}

Result<void> fill(RelayOptions& options, const Values& values)
{
    options.postgres = valueOf(values, "--postgres").toStdString();
    options.dataFolder = valueOf(values, "--data");
    if (options.dataFolder.isEmpty() && !options.isOnPostgres())
        return usage(QStringLiteral("--data DIR is missing"));
    const QString registration = valueOf(values, "--register");
    if (!registration.isEmpty() && registration != QStringLiteral("open")
        && registration != QStringLiteral("token"))
        return usage(QStringLiteral("--register is open or token"));
    options.isRegistrationOpen = registration != QStringLiteral("token");
    if (!options.isRegistrationOpen && options.dataFolder.isEmpty())
        return usage(QStringLiteral("--register token needs --data DIR, where the token is"));
    if (auto parsed = parseNumbers(values, options); !parsed)
        return parsed;
    if (auto parsed = parseCopying(values, options); !parsed)
        return parsed;
    if (auto parsed = parseQuota(values, options); !parsed)
        return parsed;
    return parseServer(values, options);
}

RelayOptions::Command takeCommand(QStringList& arguments)
{
    using Command = RelayOptions::Command;
    static const std::map<QString, Command> kCommands{{QStringLiteral("check"), Command::Check},
        {QStringLiteral("backup"), Command::Backup}, {QStringLiteral("restore"), Command::Restore},
        {QStringLiteral("move"), Command::Move}, {QStringLiteral("handbooks"), Command::Handbooks},
        {QStringLiteral("quota"), Command::Quota}};
    const auto place = arguments.isEmpty() ? kCommands.end() : kCommands.find(arguments.front());
    if (place == kCommands.end())
        return Command::Serve;
    arguments.removeFirst();
    return place->second;
}

constexpr char kHelp[]
    = R"(uitwijk-relay --data DIR --listen ADDRESS:PORT [--tls-cert FILE --tls-key FILE] [option...]
uitwijk-relay --postgres CONNINFO --listen ADDRESS:PORT [option...]
uitwijk-relay --config FILE [option...]
uitwijk-relay check   --data DIR | --postgres CONNINFO | --config FILE
uitwijk-relay backup  --data DIR | --postgres CONNINFO | --config FILE  --to DIR
uitwijk-relay restore --data DIR | --postgres CONNINFO | --config FILE  --from DIR
uitwijk-relay move    --data DIR --postgres CONNINFO  --to postgres|sqlite
uitwijk-relay handbooks --data DIR | --postgres CONNINFO | --config FILE
uitwijk-relay quota   --data DIR | --postgres CONNINFO | --config FILE  --handbook NUMBER --mb N|default

Keeps the sealed changes of crisis handbooks for devices that are not online at the same time. It cannot read them.

  --data DIR            where it keeps them; made if it is missing
  --postgres CONNINFO   keeps them in PostgreSQL instead, which several relays may share; of several hosts the
                        one is taken that really is the primary: "host=a,b dbname=relay user=relay"
  --config FILE         lines `name = value`, the names of these options without their dashes; what the command line
                        says goes first
  --listen ADDRESS:PORT port 0 takes a free one; the port is said on standard output
  --tls-cert, --tls-key certificate chain and key, PEM; without them connections are in the clear. New files are
                        taken within seconds, or at once on SIGHUP
  --register open       any device may bring a new handbook (as if not given)
  --register token      only with the token in DIR/register-token, which is made if it is missing
  --quota-mb N          what one handbook may take; 1024 if not given
  --disk-reserve-mb N   refuse uploads when less is free; 64 if not given
  --upload-kb-per-second N        of one device, after a first 64 MB; 256 if not given
  --requests-per-second N         of one network address; 200 if not given
  --max-connections N             8192 if not given
  --max-connections-per-address N 2048 if not given

check reads configuration and store and says what is wrong; the relay need not be stopped.
backup copies to DIR what is new since the last backup to it, from a relay that may be running. A backup is a store:
check and even serve take it as --data.
restore fills an empty store from a backup. Devices then bring again what is newer than the backup.
move makes PostgreSQL the store in place of a folder, or the other way. Relays on the old one go on serving, and tell
devices to wait with uploads; then start them on the new one.
handbooks lists what each handbook has and may take, by the number that its people see under Sync.
quota promises one handbook more or less than --quota-mb, from its next upload on; the relay need not be stopped.
GET /healthz and GET /metrics tell how it is. SIGTERM ends it in good order.
The log goes to standard error, one JSON object a line.
Exit status: 0 done, 1 failed, 2 usage, 3 in use by another process, 4 damaged, 7 newer store.
)";
} // namespace

Result<RelayOptions> RelayOptions::parse(const QStringList& arguments)
{
    RelayOptions options;
    QStringList rest = arguments;
    options.command = takeCommand(rest);
    if (rest.contains(QStringLiteral("--help")) || rest.contains(QStringLiteral("-h"))) {
        options.command = Command::Help;
        return options;
    }
    if (rest.contains(QStringLiteral("--version"))) {
        options.command = Command::Version;
        return options;
    }
    auto values = collect(rest);
    if (!values)
        return values.error();
    if (const QString config = valueOf(*values, "--config"); !config.isEmpty()) {
        auto fromFile = readConfig(config);
        if (!fromFile)
            return fromFile.error();
        values->merge(*fromFile); // what the command line says goes first
    }
    if (auto filled = fill(options, *values); !filled)
        return filled.error();
    return options;
}

std::string RelayOptions::help()
{
    return kHelp;
}

} // namespace uitwijk
