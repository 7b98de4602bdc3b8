// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/digest.h"
#include "store/crypto/sodium_init.h"
#include "sync/relay/http_server.h"
#include "sync/relay/open_store.h"
#include "sync/relay/relay_lanes.h"
#include "sync/relay/relay_options.h"

#include <QDir>
#include <QFile>

#include <cstdio>

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
    auto registration = registrationPolicy(options);
    if (!registration)
        return std::move(registration).error();
    auto lanes = RelayLanes::open(options, *registration, {.metrics = metrics, .log = log, .clock = clock});
    if (!lanes)
        return std::move(lanes).error();
    auto server = HttpServer::open(options.server, {.sessions = **lanes, .metrics = metrics, .log = log});
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

/// What is wrong before the first device finds out: the files that the options name.
Result<void> checkTls(const RelayOptions& options)
{
    for (const std::string& path : {options.server.tlsCertificateFile, options.server.tlsKeyFile})
        if (!path.empty() && !QFile(QString::fromStdString(path)).open(QIODevice::ReadOnly))
            return Error{Errc::Io, "cannot read the file given with --tls-cert or --tls-key"};
    return {};
}

Result<void> runCommand(const RelayOptions& options)
{
    const SystemClock clock;
    if (options.command == RelayOptions::Command::Check)
        if (auto readable = checkTls(options); !readable)
            return readable;
    const auto said = runStoreCommand(options, clock);
    if (!said)
        return said.error();
    std::puts(said->c_str());
    return {};
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
    const RelayLog log(STDERR_FILENO);
    const bool isServing = options->command == RelayOptions::Command::Serve;
    const auto done = isServing ? serve(*options, log) : runCommand(*options);
    if (!done)
        return complain(done.error());
    return 0;
}
