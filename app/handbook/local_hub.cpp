// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/local_hub.h"

#include "sync/engine/meeting_gate.h"

#include <QTimer>

#include <utility>

namespace uitwijk {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t kMostGuests = 32;
constexpr auto kToKnock = 10s; // a stranger does not keep a place
constexpr auto kSilence = 30s; // then it is asked whether it is still there

} // namespace

/// One device on the line.
struct LocalHub::Guest {
    QWebSocket* socket = nullptr;
    std::optional<SyncSession> session; ///< once it showed that it is no stranger
    QTimer patience{};
    bool isAsked = false; ///< whether it is still there
    qsizetype received = 0; ///< that the others were told of
};

LocalHub::LocalHub(Replica& replica, const Clock& clock)
    : m_replica(replica)
    , m_clock(clock)
{
    QObject::connect(
        &m_listener, &LocalListener::called, &m_listener, [this](QWebSocket* socket) { welcome(socket); });
}

LocalHub::~LocalHub()
{
    for (const auto& [socket, guest] : m_guests) {
        socket->disconnect(&m_listener);
        delete socket;
    }
}

Result<void> LocalHub::listen(const QHostAddress& address, quint16 port)
{
    return m_listener.listen(address, port);
}

void LocalHub::welcome(QWebSocket* socket)
{
    if (m_guests.size() >= kMostGuests) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto guest = std::make_unique<Guest>();
    guest->socket = socket;
    guest->patience.setSingleShot(true);
    Guest& here = *guest;
    QObject::connect(&guest->patience, &QTimer::timeout, socket, [socket, &here] {
        if (!here.session || std::exchange(here.isAsked, true))
            return socket->abort();
        socket->ping();
        here.patience.start(kSilence);
    });
    guest->patience.start(kToKnock);
    QObject::connect(socket, &QWebSocket::binaryMessageReceived, &m_listener,
        [this, &here](const QByteArray& frame) { hear(here, frame); });
    QObject::connect(socket, &QWebSocket::pong, &m_listener,
        [&here](quint64, const QByteArray&) { here.isAsked = false; });
    // Later: whoever is speaking to it must not lose it under their hands.
    QObject::connect(
        socket, &QWebSocket::disconnected, &m_listener, [this, socket] { leave(socket); },
        Qt::QueuedConnection);
    m_guests.emplace(socket, std::move(guest));
}

void LocalHub::hear(Guest& guest, const Bytes& frame)
{
    guest.patience.start(kSilence);
    guest.isAsked = false;
    if (!guest.session) {
        const Bytes answer = gateAnswer(m_replica, frame, m_listener.binding());
        if (answer.isEmpty()) {
            guest.socket->close();
            return;
        }
        guest.socket->sendBinaryMessage(answer);
        guest.session.emplace(m_replica, m_clock,
            SyncSession::Setup{
                .with = SyncSession::With::Device, .peerName = {}, .channel = m_listener.binding()});
        guest.session->start();
    } else if (!guest.session->receive(frame)) {
        guest.socket->close();
        return;
    }
    speak(guest);
    tellOthers(guest);
}

void LocalHub::speak(Guest& guest)
{
    while (true) {
        const auto frame = guest.session->takeOutput();
        if (!frame || frame->isEmpty())
            return;
        guest.socket->sendBinaryMessage(*frame);
    }
}

void LocalHub::tellOthers(const Guest& from)
{
    const qsizetype now = from.session->report().received;
    if (now == from.received)
        return;
    m_guests.at(from.socket)->received = now;
    for (const auto& [socket, guest] : m_guests) {
        if (guest.get() == &from || !guest->session || !guest->session->isLive())
            continue;
        if (guest->session->announce())
            speak(*guest);
    }
}

void LocalHub::leave(QWebSocket* socket)
{
    const auto guest = m_guests.find(socket);
    if (guest == m_guests.end())
        return;
    if (guest->second->session && onMet)
        onMet(guest->second->session->report());
    m_guests.erase(guest);
    socket->deleteLater();
}

} // namespace uitwijk
