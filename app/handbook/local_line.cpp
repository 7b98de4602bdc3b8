// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/local_line.h"

#include <utility>

namespace uitwijk {

namespace {

using namespace std::chrono_literals;
constexpr auto kGather = 200ms; // several taps become one bundle
constexpr auto kToBeKnown = 30s; // who is no member for that long is none

Commit commitOf(const SyncLane::Turn& turn)
{
    return turn.commit;
}

} // namespace

LocalLine::LocalLine(HandbookLane& lane, std::unique_ptr<RelayChannel> channel, Side side, QObject* parent)
    : QObject(parent)
    , m_lane(lane)
    , m_channel(std::move(channel))
    , m_side(side)
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(kGather);
    connect(&m_announce, &QTimer::timeout, this,
        [this] { converse([](SyncLane& talk, Handbook&) { return talk.announce(); }); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(kToBeKnown);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_isLive)
            end({m_device ? Errc::NotAllowed : Errc::Unreachable, "nobody who may take part"});
    });
    connect(m_channel.get(), &RelayChannel::opened, this, [this](const ChannelBinding& binding) {
        m_patience.start();
        converse([binding, isCaller = m_side == Side::Caller](SyncLane& talk, Handbook& handbook) {
            return isCaller ? talk.call(handbook, binding) : talk.beCalled(handbook, binding);
        });
    });
    connect(m_channel.get(), &RelayChannel::received, this, [this](const Bytes& frame) {
        converse([frame](SyncLane& talk, Handbook&) { return talk.hear(frame); });
    });
    connect(m_channel.get(), &RelayChannel::closed, this, &LocalLine::endAfterwards);
}

LocalLine::~LocalLine() = default;

void LocalLine::open()
{
    m_channel->open();
}

void LocalLine::announceSoon()
{
    if (m_isLive && !m_hasEnded && !m_announce.isActive())
        m_announce.start();
}

void LocalLine::doubtMembership()
{
    converse([](SyncLane& talk, Handbook&) -> Result<SyncLane::Turn> {
        talk.doubtMembership();
        return talk.announce();
    });
}

void LocalLine::hangUp()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_announce.stop();
    m_patience.stop();
    m_channel->close();
}

void LocalLine::converse(Say say)
{
    if (m_hasEnded)
        return;
    m_lane.ask(
        this, [talk = m_talk, say = std::move(say)](Handbook& handbook) { return say(*talk, handbook); },
        commitOf,
        [this](const Result<SyncLane::Turn>& turn) {
            if (m_hasEnded)
                return;
            if (turn)
                take(*turn);
            else
                end(turn.error());
        });
}

void LocalLine::take(const SyncLane::Turn& turn)
{
    for (const Bytes& frame : turn.frames)
        m_channel->send(frame);
    const bool isNews = turn.device != m_device || turn.report.sent != m_report.sent
        || turn.report.received != m_report.received || turn.isLive != m_isLive;
    m_device = turn.device;
    m_report = turn.report;
    if (turn.isRemoved) {
        end({Errc::NotAllowed, "this device was removed"});
        return;
    }
    if (turn.isLive && !std::exchange(m_isLive, true))
        announceSoon(); // what was written after we said what we have, and before we could say more
    if (turn.isSettled && (isNews || !m_hasSettled)) {
        m_hasSettled = true;
        emit settled();
    }
    if (isNews)
        emit moved();
}

/// When what came before the end was heard.
void LocalLine::endAfterwards(const Error& why)
{
    m_lane.ask(
        this, [](Handbook&) { return Result<bool>(true); }, [](bool) { return Commit(); },
        [this, why](const Result<bool>&) { end(why); });
}

void LocalLine::end(const Error& why)
{
    if (m_hasEnded)
        return;
    hangUp();
    emit ended(why);
}

} // namespace uitwijk
