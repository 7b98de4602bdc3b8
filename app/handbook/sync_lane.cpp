// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/sync_lane.h"

#include "sync/engine/meeting_gate.h"

namespace uitwijk {

Result<void> SyncLane::prepare(Handbook& handbook, const SyncSession::Setup& setup, Gate gate)
{
    auto replica = Replica::open(handbook.store());
    if (!replica)
        return std::move(replica).error();
    m_replica.emplace(*std::move(replica));
    m_clock = &handbook.clock();
    m_setup = setup;
    m_gate = gate;
    return {};
}

Result<SyncLane::Turn> SyncLane::begin(Handbook& handbook, const Bytes& relay, const ChannelBinding& binding)
{
    const auto ready = prepare(
        handbook, {.with = SyncSession::With::Relay, .peerName = relay, .channel = binding}, Gate::Open);
    if (!ready)
        return ready.error();
    m_session.emplace(*m_replica, *m_clock, m_setup);
    m_session->start();
    return turn({});
}

Result<SyncLane::Turn> SyncLane::call(Handbook& handbook, const ChannelBinding& binding)
{
    const auto ready = prepare(
        handbook, {.with = SyncSession::With::Device, .peerName = {}, .channel = binding}, Gate::Calling);
    if (!ready)
        return ready.error();
    return Turn{.frames = {gateCall(*m_replica, binding)}, .commit = {}, .report = {}};
}

Result<SyncLane::Turn> SyncLane::beCalled(Handbook& handbook, const ChannelBinding& binding)
{
    const auto ready = prepare(
        handbook, {.with = SyncSession::With::Device, .peerName = {}, .channel = binding}, Gate::Called);
    return ready ? Result<Turn>(Turn{}) : ready.error();
}

/// What to answer to whoever speaks first; empty where we were answered.
Result<Bytes> SyncLane::passGate(const Bytes& frame)
{
    const bool isCalling = m_gate == Gate::Calling;
    const Bytes answer = isCalling ? Bytes() : gateAnswer(*m_replica, frame, m_setup.channel);
    if (isCalling ? !opensGate(*m_replica, frame, m_setup.channel) : answer.isEmpty())
        return Error{Errc::NotAllowed, "no member of this handbook"};
    m_gate = Gate::Open;
    return answer;
}

Result<SyncLane::Turn> SyncLane::hear(const Bytes& frame)
{
    if (!m_replica)
        return Turn{};
    if (m_gate != Gate::Open) {
        auto answer = passGate(frame);
        if (!answer)
            return std::move(answer).error();
        m_session.emplace(*m_replica, *m_clock, m_setup);
        m_session->start();
        auto first = turn({});
        if (first && !answer->isEmpty())
            first->frames.insert(first->frames.begin(), *answer);
        return first;
    }
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
    if (head->seq == m_ownSeq && !m_isOutdated)
        return {};
    auto now = Replica::open(m_replica->store());
    if (!now)
        return std::move(now).error();
    m_replica->adopt(now->membership());
    m_isOutdated = false;
    const auto& device = m_session->device();
    if (device && m_session->isLive() && !m_replica->membership().isActive(*device))
        return Error{Errc::NotAllowed, "was removed meanwhile"}; // calling again, it is told so and no more
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
    turn.device = m_session->device();
    turn.isLive = m_session->isLive();
    turn.isSettled = m_session->isSettled();
    if (turn.isSettled && turn.device) {
        const auto removal = m_replica->ownRemoval();
        if (!removal)
            return removal.error();
        turn.isRemoved = removal->has_value();
    }
    return turn;
}

} // namespace uitwijk
