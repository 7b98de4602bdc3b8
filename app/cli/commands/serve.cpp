// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/handbook/direct_lane.h"
#include "app/handbook/local_discovery.h"
#include "platform/linux/avahi_neighbourhood.h"

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

void sayMet(const Console& console, const SyncReport& met)
{
    console.line(QStringLiteral("met a device: sent %1 and received %2 bundles, refused %3")
                     .arg(met.sent)
                     .arg(met.received)
                     .arg(met.refusedHere.size()));
    std::fflush(stdout);
}

ExitCode serve(const Invocation& invocation, const QHostAddress& address, quint16 port, bool announces)
{
    const Console& console = invocation.console;
    auto handbook = openHandbook(invocation);
    const auto replica = handbook ? Replica::open(handbook->store()) : Result<Replica>(handbook.error());
    if (!replica)
        return console.fail(replica.error());
    DirectLane lane(*handbook);
    LocalMeetings meetings(lane);
    if (const auto listening = meetings.listen(address, port); !listening)
        return console.fail(listening.error());
    AvahiNeighbourhood neighbourhood;
    LocalDiscovery discovery(lane, meetings, neighbourhood);
    const auto announced = announces ? discovery.begin(LocalDiscovery::Manner::Meets) : Result<void>();
    if (!announced) // a network without multicast is one more reason to serve
        console.complain(QStringLiteral("nobody finds this copy by itself here; it is met by its address"));
    QObject::connect(&meetings, &LocalMeetings::ended, &meetings, [&](const LocalLine& line) {
        if (!line.hasSettled())
            return;
        handbook->moveAnchor();
        sayMet(console, line.report());
    });
    console.line(QStringLiteral("Others meet this copy with: uitwijkctl sync --peer %1:%2 (Ctrl+C ends it)")
                     .arg(address.toString())
                     .arg(meetings.port()));
    console.document({{QStringLiteral("address"), address.toString()},
        {QStringLiteral("port"), meetings.port()}, {QStringLiteral("announced"), announces && announced}});
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
    return serve(invocation, address, quint16(place.port(0)), parser.isSet(QStringLiteral("announce")));
}

} // namespace uitwijk::cli
