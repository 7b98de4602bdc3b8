// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/sync_lane.h"

namespace uitwijk {

Result<SyncLane::Turn> SyncLane::begin(Handbook& handbook, const Bytes& relay, const ChannelBinding& binding)
{
    auto replica = Replica::open(handbook.store());
    if (!replica)
        return std::move(replica).error();
    m_replica.emplace(*std::move(replica));
    m_session.emplace(*m_replica, handbook.clock(),
        SyncSession::Setup{.with = SyncSession::With::Relay, .peerName = relay, .channel = binding});
    m_session->start();
    return turn({});
}

Result<SyncLane::Turn> SyncLane::hear(const Bytes& frame)
{
    if (!m_session)
        return Turn{};
    auto commit = m_session->receive(frame);
    return commit ? turn(*std::move(commit)) : Result<Turn>(std::move(commit).error());
}

Result<SyncLane::Turn> SyncLane::announce(Handbook& handbook)
{
    if (!m_session)
        return Turn{};
    // Somebody may have been let in meanwhile, by way of another Replica on this store.
    auto now = Replica::open(handbook.store());
    if (!now)
        return std::move(now).error();
    m_replica->adopt(now->membership());
    auto commit = m_session->announce();
    return commit ? turn(*std::move(commit)) : Result<Turn>(std::move(commit).error());
}

Result<SyncLane::Turn> SyncLane::turn(Commit commit)
{
    Turn turn{.frames = {}, .commit = std::move(commit), .report = {}};
    while (true) {
        auto frame = m_session->takeOutput();
        if (!frame)
            return std::move(frame).error();
        if (frame->isEmpty())
            break;
        turn.frames.push_back(*std::move(frame));
    }
    turn.report = m_session->report();
    turn.isLive = m_session->isLive();
    turn.isSettled = m_session->isSettled();
    return turn;
}

} // namespace uitwijk
