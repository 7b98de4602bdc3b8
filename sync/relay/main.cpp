// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/digest.h"
#include "store/crypto/sodium_init.h"
#include "sync/relay/http_server.h"
#include "sync/relay/mailbox_postgres.h"
#include "sync/relay/mailbox_sqlite.h"
#include "sync/relay/relay_lane.h"
#include "sync/relay/relay_options.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <filesystem>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace uitwijk;

namespace {

constexpr char kVersion[] = "0.1.0";

int exitStatus(Errc code)
{
    switch (code) {
    case Errc::Locked:
        return 3;
    case Errc::Corrupt:
    case Errc::Forged:
        return 4;
    case Errc::TooNew:
        return 7;
    case Errc::Unsupported:
        return 2;
    default:
        return 1;
    }
}

int complain(const Error& error)
{
    std::fprintf(stderr, "uitwijk-relay: %s\n", error.detail.c_str());
    return exitStatus(error.code);
}

/// One process for one store: two would each keep in memory what the other changes.
Result<int> lockFolder(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/relay.lock"));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{Errc::Io, "cannot write in the folder given with --data"};
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return Error{Errc::Locked, "another relay is using the folder given with --data"};
    }
    return file;
}

Result<Bytes> registrationToken(const QString& folder)
{
    QFile file(folder + QStringLiteral("/register-token"));
    if (!file.exists()) {
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(randomBytes(24).toBase64(QByteArray::Base64UrlEncoding) + '\n') < 0)
            return Error{Errc::Io, "cannot write register-token in the folder given with --data"};
        file.close();
    }
    if (!file.open(QIODevice::ReadOnly))
        return Error{Errc::Io, "cannot read register-token in the folder given with --data"};
    Bytes token = file.readAll().trimmed();
    if (token.size() < 16)
        return Error{
            Errc::Malformed, "register-token is shorter than 16 characters: remove it to get a new one"};
    return token;
}

/// Every connection is a descriptor, and the usual soft limit of 1,024 is below ours.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

/// Where the relay keeps what it has, and, for a folder, the lock on it.
struct OpenStore {
    std::unique_ptr<Mailbox> mailbox;
    std::filesystem::path disk{}; ///< whose space to watch
};

Result<OpenStore> openStore(const RelayOptions& options, const Clock& clock, const RelayLog& log)
{
    const quint64 allowed = options.quota.hardLimit();
    if (!options.postgres.empty()) {
        auto mailbox = MailboxPostgres::open(options.postgres, {.bytesAllowed = allowed, .clock = clock});
        if (!mailbox)
            return std::move(mailbox).error();
        if (!(*mailbox)->hasStandby())
            log.warning("no-standby"); // one copy: what is acknowledged is lost with that machine
        return OpenStore{.mailbox = std::move(*mailbox)};
    }
    if (const auto lock = lockFolder(options.dataFolder); !lock)
        return lock.error();
    auto mailbox = MailboxSqlite::open(options.dataFolder, {.bytesAllowed = allowed, .clock = clock});
    if (!mailbox)
        return std::move(mailbox).error();
    return OpenStore{.mailbox = std::move(*mailbox), .disk = options.dataFolder.toStdString()};
}

Result<RegistrationPolicy> registrationPolicy(const RelayOptions& options)
{
    RegistrationPolicy policy{.isOpen = options.isRegistrationOpen};
    if (policy.isOpen)
        return policy;
    auto token = registrationToken(options.dataFolder);
    if (!token)
        return std::move(token).error();
    policy.token = std::move(*token);
    return policy;
}

Result<void> serve(const RelayOptions& options, const RelayLog& log)
{
    const SystemClock clock;
    Metrics metrics;
    if (!options.dataFolder.isEmpty() && !QDir().mkpath(options.dataFolder))
        return Error{Errc::Io, "cannot make the folder given with --data"};
    auto store = openStore(options, clock, log);
    if (!store)
        return std::move(store).error();
    auto registration = registrationPolicy(options);
    if (!registration)
        return std::move(registration).error();
    Mailbox& mailbox = *store->mailbox;
    Quota quota(options.quota, store->disk);
    Relay relay({.mailbox = mailbox, .quota = quota, .metrics = metrics, .log = log, .clock = clock},
        std::move(*registration));
    RelayLane lane(relay, {.mailbox = mailbox, .metrics = metrics, .log = log});
    auto server = HttpServer::open(options.server, {.sessions = lane, .metrics = metrics, .log = log});
    if (!server)
        return std::move(server).error();
    std::printf("{\"listening\":{\"address\":\"%s\",\"port\":%u,\"tls\":%s}}\n",
        options.server.address.c_str(), unsigned((*server)->port()),
        options.server.tlsKeyFile.empty() ? "false" : "true");
    std::fflush(stdout);
    log.info("listening", {{"port", std::int64_t((*server)->port())}});
    (*server)->run();
    log.info("stopped");
    return {};
}

Result<void> check(const RelayOptions& options)
{
    const SystemClock clock;
    const quint64 allowed = options.quota.hardLimit();
    if (!options.postgres.empty()) {
        const auto mailbox = MailboxPostgres::open(
            options.postgres, {.bytesAllowed = allowed, .clock = clock}, MailboxPostgres::Prepare::Nothing);
        return mailbox ? (*mailbox)->check() : mailbox.error();
    }
    const auto mailbox
        = MailboxSqlite::openToRead(options.dataFolder, {.bytesAllowed = allowed, .clock = clock});
    return mailbox ? (*mailbox)->check() : mailbox.error();
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    const auto options = RelayOptions::parse(arguments);
    if (!options) {
        complain(options.error());
        std::fprintf(stderr, "uitwijk-relay --help tells more.\n");
        return 2;
    }
    if (options->command == RelayOptions::Command::Help)
        return std::fputs(RelayOptions::help().c_str(), stdout) < 0 ? 1 : 0;
    if (options->command == RelayOptions::Command::Version)
        return std::printf("uitwijk-relay %s\n", kVersion) < 0 ? 1 : 0;
    if (const auto ready = initialiseCrypto(); !ready)
        return complain(ready.error());
    ::umask(0077);
    raiseDescriptorLimit();
    const bool isCheck = options->command == RelayOptions::Command::Check;
    const RelayLog log(STDERR_FILENO);
    const auto done = isCheck ? check(*options) : serve(*options, log);
    if (!done)
        return complain(done.error());
    if (isCheck)
        std::puts("The store is sound.");
    return 0;
}
