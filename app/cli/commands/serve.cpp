// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/handbook/local_hub.h"

#include <QEventLoop>
#include <QSocketNotifier>
#include <QUrl>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

namespace uitwijk::cli {

namespace {

/// Waits until somebody ends the program with Ctrl+C or a polite kill.
void waitForTheEnd()
{
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    const int end = signalfd(-1, &ending, SFD_CLOEXEC);
    QEventLoop loop;
    QSocketNotifier notifier(end, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    loop.exec();
    close(end);
}

ExitCode serve(const Invocation& invocation, const QHostAddress& address, quint16 port)
{
    const Console& console = invocation.console;
    auto handbook = openHandbook(invocation);
    auto replica = handbook ? Replica::open(handbook->store()) : Result<Replica>(handbook.error());
    if (!replica)
        return console.fail(replica.error());
    LocalHub hub(*replica, handbook->clock());
    if (const auto listening = hub.listen(address, port); !listening)
        return console.fail(listening.error());
    hub.onMet = [&](const SyncReport& met) {
        handbook->moveAnchor();
        console.line(QStringLiteral("met a device: sent %1 and received %2 bundles, refused %3")
                         .arg(met.sent)
                         .arg(met.received)
                         .arg(met.refusedHere.size()));
        std::fflush(stdout);
    };
    console.line(QStringLiteral("Others meet this copy with: uitwijkctl sync --peer %1:%2 (Ctrl+C ends it)")
                     .arg(address.toString())
                     .arg(hub.port()));
    console.document({{QStringLiteral("address"), address.toString()}, {QStringLiteral("port"), hub.port()}});
    std::fflush(stdout);
    waitForTheEnd();
    (void)handbook->refreshSafetyCopy();
    return ExitCode::Done;
}

} // namespace

ExitCode serveHandbook(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("serve")))
        return *ended;
    const QUrl place(QStringLiteral("wss://") + parser.value(QStringLiteral("listen")), QUrl::StrictMode);
    const QHostAddress address(place.host());
    if (!place.isValid() || address.isNull() || !parser.positionalArguments().isEmpty()) {
        return misused(invocation, commandNamed("serve"),
            QStringLiteral("serve takes --listen ADDRESS:PORT, an address of this device; port 0 is any"));
    }
    return serve(invocation, address, quint16(place.port(0)));
}

} // namespace uitwijk::cli
