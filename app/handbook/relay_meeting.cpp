// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/relay_meeting.h"

#include "sync/engine/meeting_gate.h"
#include "sync/transport/long_poll_channel.h"
#include "sync/transport/web_socket_channel.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>

namespace uitwijk {

namespace {

/// One conversation: a session, a channel, and the loop that waits for them.
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
        QObject::connect(&channel, &RelayChannel::closed, &m_loop, [this](const Error& why) { end(why); });
        m_patience.start(m_plan.patience);
        channel.open();
        if (!m_isOver)
            m_loop.exec();
        channel.close();
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
        speak(channel);
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
        if (const auto heard = m_session->receive(frame); !heard)
            end(heard.error());
        else
            speak(channel);
    }
    void speak(RelayChannel& channel)
    {
        while (!m_isOver) {
            const auto frame = m_session->takeOutput();
            if (!frame) {
                end(frame.error());
                return;
            }
            if (frame->isEmpty())
                break;
            channel.send(*frame);
        }
        if (m_session->isSettled())
            end(std::nullopt);
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
    bool m_isOver = false;
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
