// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/relay_meeting.h"

#include "app/handbook/lane.h"
#include "app/handbook/when_finished.h"
#include "sync/engine/meeting_gate.h"
#include "sync/transport/long_poll_channel.h"
#include "sync/transport/web_socket_channel.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>

namespace uitwijk {

namespace {

/// One conversation: a session, a channel, and the loop that waits for them. What is heard is taken in on a
/// lane of its own, so that the channel answers when it is asked meanwhile whether anybody is still there.
class Meeting {
public:
    Meeting(Replica& replica, const Clock& clock, const MeetingPlan& plan)
        : m_replica(replica)
        , m_clock(clock)
        , m_plan(plan)
    {
    }

    Result<MeetingReport> over(RelayChannel& channel)
    {
        m_patience.setSingleShot(true);
        QObject::connect(&m_patience, &QTimer::timeout, &m_loop, [this] {
            end(Error{Errc::Unreachable, "the relay fell silent"});
        });
        QObject::connect(&channel, &RelayChannel::opened, &m_loop,
            [&](const ChannelBinding& binding) { begin(channel, binding); });
        QObject::connect(
            &channel, &RelayChannel::received, &m_loop, [&](const Bytes& frame) { hear(channel, frame); });
        QObject::connect(
            &channel, &RelayChannel::closed, &m_loop, [this](const Error& why) { endAfterwards(why); });
        m_patience.start(m_plan.patience);
        channel.open();
        if (!m_isOver)
            m_loop.exec();
        channel.close();
        m_lane.finish();
        if (m_error)
            return *m_error;
        return MeetingReport{.session = m_session->report(),
            .bytesSent = channel.bytesSent(),
            .bytesReceived = channel.bytesReceived(),
            .device = m_session->device()};
    }

private:
    void begin(RelayChannel& channel, const ChannelBinding& binding)
    {
        m_binding = binding;
        if (m_plan.relay.isDevice)
            channel.send(gateCall(m_replica, binding));
        else
            converse(channel);
    }
    void converse(RelayChannel& channel)
    {
        const bool isDevice = m_plan.relay.isDevice;
        m_session.emplace(m_replica, m_clock,
            SyncSession::Setup{.with = isDevice ? SyncSession::With::Device : SyncSession::With::Relay,
                .peerName = isDevice ? Bytes() : m_plan.relay.webSocket.toEncoded(),
                .channel = m_binding});
        m_session->start();
        speak(channel, output());
    }
    void hear(RelayChannel& channel, const Bytes& frame)
    {
        if (m_isOver)
            return;
        m_patience.start(m_plan.patience);
        if (!m_session) {
            if (opensGate(m_replica, frame, m_binding))
                converse(channel);
            else
                end(Error{Errc::NotAllowed, "who answered is no member of this handbook"});
            return;
        }
        await(m_lane.run([this, frame]() -> Result<std::vector<Bytes>> {
            const auto heard = m_session->receive(frame);
            return heard ? output() : heard.error();
        }),
            [this, &channel](const Result<std::vector<Bytes>>& frames) { speak(channel, frames); });
    }
    /// What is to be said now. Where the session is.
    Result<std::vector<Bytes>> output()
    {
        std::vector<Bytes> frames;
        for (;;) {
            auto frame = m_session->takeOutput();
            if (!frame)
                return frame.error();
            if (frame->isEmpty())
                return frames;
            frames.push_back(*std::move(frame));
        }
    }
    void speak(RelayChannel& channel, const Result<std::vector<Bytes>>& frames)
    {
        if (!frames) {
            end(frames.error());
            return;
        }
        for (const Bytes& frame : *frames)
            channel.send(frame);
        // Of what the lane is still doing nobody knows yet what it leaves to be said.
        if (m_underWay == 0 && m_session->isSettled())
            end(std::nullopt);
    }
    /// Nobody is silent for whom we are still at work.
    template <typename Answer, typename Next>
    void await(QFuture<Answer> answer, Next next)
    {
        ++m_underWay;
        m_patience.stop();
        whenFinished(std::move(answer), &m_loop, [this, next = std::move(next)](const Answer& value) {
            if (--m_underWay == 0)
                m_patience.start(m_plan.patience);
            if (!m_isOver)
                next(value);
        });
    }
    /// When what came before the end was heard: a relay says why it hangs up.
    void endAfterwards(const Error& why)
    {
        await(m_lane.run([] { return true; }), [this, why](bool) { end(why); });
    }
    void end(const std::optional<Error>& why)
    {
        if (m_isOver)
            return;
        m_isOver = true;
        m_error = why;
        m_loop.quit();
    }

    Replica& m_replica;
    const Clock& m_clock;
    const MeetingPlan& m_plan;
    ChannelBinding m_binding;
    std::optional<SyncSession> m_session;
    QEventLoop m_loop;
    QTimer m_patience;
    std::optional<Error> m_error;
    int m_underWay = 0; ///< answers of the lane that are awaited
    bool m_isOver = false;
    Lane m_lane; ///< last: ends before what it uses
};

} // namespace

Result<MeetingReport> meetRelay(Replica& replica, const Clock& clock, const MeetingPlan& plan)
{
    if (plan.bearer != Bearer::LongPoll) {
        WebSocketChannel socket(plan.relay);
        auto met = Meeting(replica, clock, plan).over(socket);
        if (met || plan.relay.isDevice || met.error().code != Errc::Unsupported
            || plan.bearer == Bearer::WebSocket)
            return met;
    }
    LongPollChannel poll(plan.relay);
    auto polled = Meeting(replica, clock, plan).over(poll);
    if (polled)
        polled->isPolled = true;
    return polled;
}

} // namespace uitwijk
