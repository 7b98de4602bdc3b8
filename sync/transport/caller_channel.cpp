// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/caller_channel.h"

#include <utility>

namespace uitwijk {

namespace {

using namespace std::chrono_literals;
constexpr auto kToKnock = 10s; // a stranger does not keep a place
constexpr auto kSilence = 30s; // then it is asked whether it is still there

} // namespace

CallerChannel::CallerChannel(QWebSocket* socket, ChannelBinding binding, QObject* parent)
    : RelayChannel(parent)
    , m_socket(socket)
    , m_binding(binding)
{
    m_socket->setParent(nullptr);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_hasSpoken || std::exchange(m_isAsked, true)) {
            end({Errc::Unreachable, "the caller fell silent"});
            return;
        }
        m_socket->ping();
        m_patience.start(kSilence);
    });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& frame) {
        m_hasSpoken = true;
        m_isAsked = false;
        m_patience.start(kSilence);
        m_received += frame.size();
        emit received(frame);
    });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this] {
        end({Errc::Malformed, "words instead of frames"});
    });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_isAsked = false; });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        end({Errc::Unreachable, "the caller has gone"});
    });
}

CallerChannel::~CallerChannel()
{
    m_socket->disconnect(this); // its last words would be heard by half of us
    m_socket.release()->deleteLater(); // it may be the one that is speaking
}

void CallerChannel::open()
{
    m_patience.start(kToKnock);
    emit opened(m_binding);
}

void CallerChannel::send(const Bytes& frame)
{
    if (m_hasEnded)
        return;
    m_sent += frame.size();
    m_socket->sendBinaryMessage(frame);
}

void CallerChannel::close()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_patience.stop();
    m_socket->close();
}

void CallerChannel::end(const Error& why)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_patience.stop();
    m_socket->abort();
    emit closed(why);
}

} // namespace uitwijk
