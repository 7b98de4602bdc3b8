// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace uitwijk {

/// A place on loopback that answers every request for a WebSocket in its own words, and closes then. Other
/// requests it passes on to a relay, when it stands before one. Lives in this thread's event loop.
class Proxy {
public:
    explicit Proxy(Bytes answer, quint16 relay = 0)
        : m_answer(std::move(answer))
        , m_relay(relay)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void welcome()
    {
        QTcpSocket* caller = m_server.nextPendingConnection();
        QObject::connect(caller, &QTcpSocket::readyRead, caller, [this, caller] { hear(*caller); });
    }
    void hear(QTcpSocket& caller)
    {
        auto* relay = caller.findChild<QTcpSocket*>();
        const Bytes head = caller.peek(8 * 1024);
        if (relay == nullptr && !head.contains("\r\n\r\n"))
            return;
        if (relay == nullptr && (m_relay == 0 || head.toLower().contains("upgrade: websocket"))) {
            caller.write(m_answer);
            caller.disconnectFromHost();
            return;
        }
        if (relay == nullptr)
            relay = dial(caller);
        passOn(caller, *relay);
    }
    static void passOn(QTcpSocket& from, QTcpSocket& to)
    {
        const Bytes octets = from.readAll();
        if (to.isOpen()) // or else its side has left
            to.write(octets);
    }
    QTcpSocket* dial(QTcpSocket& caller) const
    {
        auto* relay = new QTcpSocket(&caller);
        QObject::connect(
            relay, &QTcpSocket::readyRead, &caller, [&caller, relay] { passOn(*relay, caller); });
        QObject::connect(relay, &QTcpSocket::disconnected, &caller, &QTcpSocket::disconnectFromHost);
        relay->connectToHost(QHostAddress(QHostAddress::LocalHost), m_relay);
        return relay;
    }

    QTcpServer m_server;
    Bytes m_answer;
    quint16 m_relay;
};

} // namespace uitwijk
