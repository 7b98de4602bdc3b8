// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/moment.h"
#include "app/handbook/joining.h"
#include "app/handbook/last_meetings.h"
#include "app/handbook/local_meetings.h"
#include "app/handbook/member_name.h"
#include "app/handbook/relay_meeting.h"
#include "app/handbook/relay_place.h"

#include <QFile>

#include <optional>

namespace uitwijk::cli {

namespace {

/// Whom to meet, and the setting that remembers when a relay was met.
struct Target {
    RelayAddress address;
    QString lastMet = {};
};

/// The relay that was given now, which is remembered, or the one that was remembered. Nothing: there is none.
Result<std::optional<Target>> relayFor(Handbook& handbook, const RelayPlace& place, const QString& given)
{
    const bool isUnset = given == QStringLiteral("none");
    const auto known = handbook.store().setting(place.address);
    if (!known)
        return known.error();
    const QString wanted = isUnset ? QString() : given.isEmpty() ? *known : given;
    auto address = wanted.isEmpty() ? Result<RelayAddress>(RelayAddress{}) : RelayAddress::parse(wanted);
    if (!address)
        return address.error();
    if (!given.isEmpty()) {
        if (auto kept = handbook.store().setSetting(place.address, wanted); !kept)
            return kept.error();
    }
    if (wanted.isEmpty())
        return std::optional<Target>();
    return std::optional(Target{.address = *address, .lastMet = place.lastMet});
}

/// The relays that are known, the first one first.
Result<std::vector<Target>> relaysFor(Handbook& handbook, const QCommandLineParser& parser)
{
    const auto first = relayFor(handbook, RelayPlace::first(), parser.value(QStringLiteral("relay")));
    const auto second = first
        ? relayFor(handbook, RelayPlace::second(), parser.value(QStringLiteral("second-relay")))
        : first;
    if (!first || !second)
        return first ? second.error() : first.error();
    std::vector<Target> relays;
    for (const auto& relay : {*first, *second}) {
        if (relay)
            relays.push_back(*relay);
    }
    return relays.empty() ? Error{Errc::Unreachable, "no relay is known; say which with --relay"}
                          : Result<std::vector<Target>>(relays);
}

Result<std::vector<Target>> targetsFor(Handbook& handbook, const QCommandLineParser& parser)
{
    const QString peer = parser.value(QStringLiteral("peer"));
    if (peer.isEmpty())
        return relaysFor(handbook, parser);
    const auto device = deviceAt(peer);
    return device ? Result<std::vector<Target>>(std::vector{Target{.address = *device}}) : device.error();
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
Result<void> rememberWhom(Handbook& handbook, const Target& target, const MeetingReport& met)
{
    const qint64 now = handbook.clock().now().time_since_epoch().count();
    if (met.device)
        return rememberMeeting(handbook.store(), *met.device, now);
    return handbook.store().setSetting(target.lastMet, QString::number(now));
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

ExitCode eraseCopy(const Console& console, Handbook handbook)
{
    if (const auto erased = eraseAsWished(std::move(handbook)); !erased)
        return console.fail(erased.error());
    console.line(
        QStringLiteral("An administrator has this copy erased: it is gone. The others keep theirs."));
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

/// What came of meeting one or two.
struct Meetings {
    MeetingReport sum;
    int met = 0;
    std::optional<Error> missed = std::nullopt; ///< why the last one that was not met was not

    void add(const MeetingReport& one)
    {
        ++met;
        sum.session.sent += one.session.sent;
        sum.session.received += one.session.received;
        sum.session.frames += one.session.frames;
        sum.bytesSent += one.bytesSent;
        sum.bytesReceived += one.bytesReceived;
        sum.isPolled = sum.isPolled || one.isPolled;
        const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
        append(sum.session.refusedHere, one.session.refusedHere);
        append(sum.session.refusedThere, one.session.refusedThere);
    }
};

/// Each of them for itself: what one gave goes on to the other, and one that cannot be reached holds nobody
/// up.
Result<Meetings> meetAll(Handbook& handbook, Replica& replica, const std::vector<Target>& targets)
{
    Meetings meetings;
    bool gaveLast = false;
    for (const Target& target : targets) {
        const auto met = meetRelay(replica, handbook.clock(), {.relay = target.address});
        if (!met) {
            meetings.missed = met.error();
            continue;
        }
        meetings.add(*met);
        if (const auto kept = rememberWhom(handbook, target, *met); !kept)
            return kept.error();
        gaveLast = met->session.received > 0;
    }
    if (meetings.met > 1 && gaveLast) { // what the last one gave, the first one lacks
        if (const auto again = meetRelay(replica, handbook.clock(), {.relay = targets.front().address}))
            meetings.add(*again);
    }
    if (meetings.met == 0)
        return *meetings.missed;
    return meetings;
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
    const auto registration = registrationFrom(parser.value(QStringLiteral("register")));
    if (!registration)
        return console.fail(registration.error());
    auto targets = targetsFor(*handbook, parser);
    auto replica = targets ? Replica::open(handbook->store()) : Result<Replica>(targets.error());
    if (!replica)
        return console.fail(replica.error());
    for (Target& target : *targets)
        target.address.registration = *registration;
    const auto met = meetAll(*handbook, *replica, *targets);
    const auto removed = replica->ownRemoval();
    if (removed && *removed) {
        const ExitCode said = sayRemoved(invocation, *replica, **removed);
        if ((*removed)->wipe.isNull())
            return said;
        (void)meetAll(*handbook, *replica, *targets); // a relay hangs up before it can be told of the wipe
        return eraseCopy(console, *std::move(handbook));
    }
    const auto waiting = handbook->store().log().waiting();
    if (!met || !waiting)
        return console.fail(met ? waiting.error() : met.error());
    (void)handbook->refreshSafetyCopy();
    if (met->missed)
        console.line(QStringLiteral("one of the two relays cannot be reached now; the other has everything"));
    sayMeeting(console, met->sum, *waiting);
    return met->sum.session.refusedThere.empty() ? ExitCode::Done : ExitCode::NotAllowed;
}

} // namespace uitwijk::cli
