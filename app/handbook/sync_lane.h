// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"
#include "sync/engine/sync_session.h"

namespace uitwijk {

/// The half of one conversation, with a relay or with another device, that needs the handbook: lives and is
/// called where the handbook is, and knows no socket.
class SyncLane {
public:
    /// What is to be done after something was heard or written.
    struct Turn {
        std::vector<Bytes> frames; ///< to be sent, in this order
        Commit commit; ///< to be told
        SyncReport report;
        std::optional<AuthorId> device = std::nullopt; ///< who is on the other side, once that was proved
        bool isLive = false; ///< the other side is known: what is new is sent at once
        bool isSettled = false; ///< both sides have all they can give each other, on disk
        bool isRemoved = false; ///< the device on the other side knows that this one was removed
    };

    /// The relay is there. NotFound when this copy belongs to no handbook.
    Result<Turn> begin(Handbook& handbook, const Bytes& relay, const ChannelBinding& binding);
    /// The device that was called is there: shows it that we are no stranger (meeting_gate.h). As begin().
    Result<Turn> call(Handbook& handbook, const ChannelBinding& binding);
    /// A device called: waits for it to show the same. As begin().
    Result<Turn> beCalled(Handbook& handbook, const ChannelBinding& binding);
    /// NotAllowed: a stranger, who was told nothing; else as SyncSession::receive().
    Result<Turn> hear(const Bytes& frame);
    /// Something was written here. Nothing before the conversation has begun.
    Result<Turn> announce();
    /// Somebody was let in or removed by way of another conversation.
    void doubtMembership() { m_isOutdated = true; }

private:
    enum class Gate { Open, Calling, Called };
    Result<void> prepare(Handbook& handbook, const SyncSession::Setup& setup, Gate gate);
    Result<Bytes> passGate(const Bytes& frame);
    Result<void> catchUp();
    Result<Turn> turn(Commit commit);

    const Clock* m_clock = nullptr;
    std::optional<Replica> m_replica;
    std::optional<SyncSession> m_session; // after what it refers to
    SyncSession::Setup m_setup;
    Gate m_gate = Gate::Open;
    bool m_isOutdated = false; ///< m_replica may not know the newest members
    quint64 m_ownSeq = 0; ///< the last own bundle that m_replica knows of
};

} // namespace uitwijk
