// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"
#include "sync/engine/sync_session.h"

namespace uitwijk {

/// The half of one conversation with a relay that needs the handbook: lives and is called on the write lane
/// only, and knows no socket.
class SyncLane {
public:
    /// What is to be done after something was heard or written.
    struct Turn {
        std::vector<Bytes> frames; ///< to be sent, in this order
        Commit commit; ///< to be told
        SyncReport report;
        bool isLive = false; ///< the other side is known: what is new is sent at once
        bool isSettled = false; ///< both sides have all they can give each other, on disk
    };

    /// The relay is there. NotFound when this copy belongs to no handbook.
    Result<Turn> begin(Handbook& handbook, const Bytes& relay, const ChannelBinding& binding);
    Result<Turn> hear(const Bytes& frame);
    /// Something was written here. Nothing before begin() has succeeded.
    Result<Turn> announce();

private:
    Result<void> catchUp();
    Result<Turn> turn(Commit commit);

    std::optional<Replica> m_replica;
    std::optional<SyncSession> m_session; // after what it refers to
    quint64 m_ownSeq = 0; ///< the last own bundle that m_replica knows of
};

} // namespace uitwijk
