// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/stage.h"

#include "sync/engine/sync_session.h"
#include "sync/relay/mailbox_sqlite.h"
#include "sync/relay/relay.h"

#include <functional>

namespace uitwijk {

/// What went over the line, both ways: octets of the messages, and how many messages.
struct Traffic {
    qint64 octets = 0;
    qint64 messages = 0;
    qint64 turns = 0; ///< how often the device spoke: each is a round trip

    Traffic& operator+=(const Traffic& more);
};

/// The relay with all its rules and its store on disk, and a line without a network in front of it.
class RelayHub {
public:
    explicit RelayHub(const QString& folder);

    /// The device connects, says and hears everything there is, and hangs up.
    Traffic meet(Holder& device);
    /// The device brings what it has, and what the relay sends of others' is lost on the way.
    void bringOnly(Holder& device);

private:
    using Passes = std::function<bool(const Message&)>;
    Traffic talk(Holder& device, const Passes& toDevice);

    SystemClock m_clock;
    Metrics m_metrics;
    RelayLog m_log;
    Quota m_quota;
    std::unique_ptr<MailboxSqlite> m_mailbox;
    Relay m_relay;
};

} // namespace uitwijk
