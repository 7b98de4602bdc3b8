// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/handbook/last_meetings.h"
#include "app/handbook/local_meetings.h"
#include "app/handbook/member_name.h"
#include "app/handbook/relay_meeting.h"
#include "app/handbook/settings.h"

#include <QFile>

namespace uitwijk::cli {

namespace {

/// The relay that was given now, which is remembered, or the one that was remembered.
Result<RelayAddress> relayFor(Handbook& handbook, const QString& given)
{
    const auto known = handbook.store().setting(settings::kRelay);
    if (!known)
        return known.error();
    if (given.isEmpty() && known->isEmpty())
        return Error{Errc::Unreachable, "no relay is known; say which with --relay"};
    auto address = RelayAddress::parse(given.isEmpty() ? *known : given);
    if (address && !given.isEmpty()) {
        if (auto kept = handbook.store().setSetting(settings::kRelay, given); !kept)
            return kept.error();
    }
    return address;
}

/// What follows --register: the token, or @ and the file that holds it, for which no process list is a
/// witness.
Result<QByteArray> registrationFrom(const QString& given)
{
    if (!given.startsWith(QLatin1Char('@')))
        return given.toLatin1();
    QFile file(given.mid(1));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Errc::NotFound, "the file with the registration token cannot be read"};
    return file.read(4096).trimmed();
}

/// When this copy was complete last, with a relay or with a device.
Result<void> rememberWhom(Handbook& handbook, const MeetingReport& met)
{
    const qint64 now = handbook.clock().now().time_since_epoch().count();
    if (met.device)
        return rememberMeeting(handbook.store(), *met.device, now);
    return handbook.store().setSetting(settings::kLastMet, QString::number(now));
}

ExitCode sayRemoved(const Invocation& invocation, Replica& replica, const OwnRemoval& removed)
{
    const QString name = memberName(replica, removed.by, invocation.language);
    const QString at = removed.learnt > 0 ? timeOf(removed.learnt) : QString();
    invocation.console.line(QStringLiteral(
        "This device was removed from the handbook by %1; learnt on %2. Nothing new comes, and "
        "what is written here reaches nobody.")
                                .arg(name.isEmpty() ? QStringLiteral("an administrator") : name, at));
    invocation.console.document(
        {{QStringLiteral("removed"), true}, {QStringLiteral("by"), name}, {QStringLiteral("learnt"), at}});
    return ExitCode::NotAllowed;
}

void sayMeeting(const Console& console, const MeetingReport& met, const Waiting& waiting)
{
    console.line(QStringLiteral("sent %1 and received %2 bundles, %3 and %4 octets; %5 changes wait")
                     .arg(met.session.sent)
                     .arg(met.session.received)
                     .arg(met.bytesSent)
                     .arg(met.bytesReceived)
                     .arg(waiting.ops + waiting.bundles));
    console.document({{QStringLiteral("bundles-sent"), qint64(met.session.sent)},
        {QStringLiteral("bundles-received"), qint64(met.session.received)},
        {QStringLiteral("bytes-sent"), met.bytesSent}, {QStringLiteral("bytes-received"), met.bytesReceived},
        {QStringLiteral("frames"), met.session.frames}, {QStringLiteral("waiting-ops"), waiting.ops},
        {QStringLiteral("waiting-bundles"), waiting.bundles}, {QStringLiteral("polled"), met.isPolled},
        {QStringLiteral("refused"),
            qint64(met.session.refusedThere.size() + met.session.refusedHere.size())}});
}

} // namespace

ExitCode syncHandbook(const Invocation& invocation)
{
    const Console& console = invocation.console;
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("sync")))
        return *ended;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return console.fail(handbook.error());
    const QString peer = parser.value(QStringLiteral("peer"));
    auto relay = peer.isEmpty() ? relayFor(*handbook, parser.value(QStringLiteral("relay"))) : deviceAt(peer);
    const auto registration = registrationFrom(parser.value(QStringLiteral("register")));
    if (!registration)
        return console.fail(registration.error());
    if (relay)
        relay->registration = *registration;
    auto replica = relay ? Replica::open(handbook->store()) : Result<Replica>(relay.error());
    if (!replica)
        return console.fail(replica.error());
    const auto met = meetRelay(*replica, handbook->clock(), {.relay = *relay});
    const auto removed = replica->ownRemoval();
    if (removed && *removed)
        return sayRemoved(invocation, *replica, **removed);
    const auto waiting = handbook->store().log().waiting();
    if (!met || !waiting)
        return console.fail(met ? waiting.error() : met.error());
    if (const auto kept = rememberWhom(*handbook, *met); !kept)
        return console.fail(kept.error());
    (void)handbook->refreshSafetyCopy();
    sayMeeting(console, *met, *waiting);
    return met->session.refusedThere.empty() ? ExitCode::Done : ExitCode::NotAllowed;
}

} // namespace uitwijk::cli
