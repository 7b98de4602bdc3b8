// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/sync_session.h"
#include "sync/transport/relay_address.h"

namespace uitwijk {

/// What one meeting with a relay came to.
struct MeetingReport {
    SyncReport session;
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    bool isPolled = false; ///< by long-polling, because no WebSocket came through
    std::optional<AuthorId> device = std::nullopt; ///< who was met, where it was no relay
};

/// Any: a WebSocket, and long-polling where none comes through.
enum class Bearer { Any, WebSocket, LongPoll };

struct MeetingPlan {
    RelayAddress relay;
    Bearer bearer = Bearer::Any;
    std::chrono::milliseconds patience
        = std::chrono::seconds(60); ///< without a frame, while nothing is taken in here
};

/// Meets the relay once, until both sides have all they can give each other. Runs an event loop on this
/// thread, which must be the store's. Unreachable: nobody answered or the line broke (what was acknowledged
/// until then is kept); else as RelayChannel::closed and SyncSession::receive.
Result<MeetingReport> meetRelay(Replica& replica, const Clock& clock, const MeetingPlan& plan);

} // namespace uitwijk
