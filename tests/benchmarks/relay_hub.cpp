// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/relay_hub.h"

#include <QDir>

#include <fcntl.h>

#include <deque>

namespace uitwijk {

namespace {

/// A year of a device in one minute is nothing that a relay would let pass.
QuotaPolicy unlimited()
{
    QuotaPolicy policy;
    policy.deviceBurst = 1e12;
    return policy;
}

std::unique_ptr<MailboxSqlite> mailboxIn(const QString& folder, const Clock& clock)
{
    QDir().mkpath(folder);
    return must(MailboxSqlite::open(folder, {.bytesAllowed = unlimited().hardLimit(), .clock = clock}));
}

} // namespace

Traffic& Traffic::operator+=(const Traffic& more)
{
    octets += more.octets;
    messages += more.messages;
    turns += more.turns;
    return *this;
}

RelayHub::RelayHub(const QString& folder)
    : m_log(::open("/dev/null", O_WRONLY | O_CLOEXEC))
    , m_quota(unlimited(), folder.toStdString())
    , m_mailbox(mailboxIn(folder, m_clock))
    , m_relay(
          {.mailbox = *m_mailbox, .quota = m_quota, .metrics = m_metrics, .log = m_log, .clock = m_clock}, {})
{
}

Traffic RelayHub::talk(Holder& device, const Passes& toDevice)
{
    Traffic traffic;
    SyncSession session(*device.replica, *device.clock,
        {.with = SyncSession::With::Relay, .peerName = "relay.example.org", .channel = {}});
    RelaySession relaySession;
    std::deque<Message> toDeliver;
    bool hasMore = false;
    const auto take = [&](RelayReply reply) {
        hasMore = hasMore || reply.hasMore;
        for (Message& message : reply.messages)
            toDeliver.push_back(std::move(message));
    };
    take(m_relay.greet(relaySession));
    while (true) {
        while (!toDeliver.empty()) {
            const Bytes frame = encodeMessage(toDeliver.front());
            traffic.octets += frame.size();
            ++traffic.messages;
            if (toDevice(toDeliver.front()))
                must(session.receive(frame));
            toDeliver.pop_front();
        }
        const Bytes frame = must(session.takeOutput());
        if (frame.isEmpty() && !hasMore)
            return traffic;
        must(m_mailbox->begin());
        if (frame.isEmpty()) {
            hasMore = false;
            take(must(m_relay.more(relaySession)));
        } else {
            traffic.octets += frame.size();
            ++traffic.turns;
            for (const Message& message : must(decodeMessages(frame))) {
                ++traffic.messages;
                take(must(m_relay.handle(relaySession, message)));
            }
        }
        if (m_mailbox->commit() != CommitOutcome::Durable)
            must(Result<void>(Error{Errc::Io, "the relay's store"}));
    }
}

Traffic RelayHub::meet(Holder& device)
{
    return talk(device, [](const Message&) { return true; });
}

void RelayHub::bringOnly(Holder& device)
{
    talk(device, [](const Message& message) { return !std::holds_alternative<Bundles>(message); });
}

} // namespace uitwijk
