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
    if (auto caughtUp = catchUp(); !caughtUp)
        return caughtUp.error();
    auto commit = m_session->receive(frame);
    return commit ? turn(*std::move(commit)) : Result<Turn>(std::move(commit).error());
}

/// Somebody may have been let in or removed meanwhile, by way of another Replica on this store. What is heard
/// next is judged by that too, or a removal would be undone by the next bundle that comes.
Result<void> SyncLane::catchUp()
{
    const auto head = m_replica->log().headOf(m_replica->self());
    if (!head)
        return head.error();
    if (head->seq == m_ownSeq)
        return {};
    auto now = Replica::open(m_replica->store());
    if (!now)
        return std::move(now).error();
    m_replica->adopt(now->membership());
    return {};
}

Result<SyncLane::Turn> SyncLane::announce()
{
    if (!m_session)
        return Turn{};
    if (auto caughtUp = catchUp(); !caughtUp)
        return caughtUp.error();
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
    const auto head = m_replica->log().headOf(m_replica->self());
    if (!head)
        return head.error();
    m_ownSeq = head->seq;
    turn.report = m_session->report();
    turn.isLive = m_session->isLive();
    turn.isSettled = m_session->isSettled();
    return turn;
}

} // namespace uitwijk
