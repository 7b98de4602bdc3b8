// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace uitwijk {

/// The line to a relay on this machine, as a test can have it: silent, cut, or answering nonsense. Counts
/// what goes over it. Belongs to the test's thread.
class HeldLine {
public:
    explicit HeldLine(quint16 relayPort)
        : m_relayPort(relayPort)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString address() const
    {
        return QStringLiteral("ws://127.0.0.1:%1").arg(m_server.serverPort());
    }
    /// Held: what the relay says does not arrive until it is held no more.
    void hold(bool held)
    {
        m_isHeld = held;
        for (const auto& pair : m_pairs)
            if (!held)
                pair->carryBack(*this);
    }
    /// Holds it as soon as the device has said that many things more, before the answer.
    void holdAfter(int sayings) { m_sayingsToHold = sayings; }
    /// Cut: every connection ends, and new ones end at once.
    void cut(bool isCut)
    {
        m_isCut = isCut;
        if (isCut)
            m_pairs.clear();
    }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    [[nodiscard]] qint64 octets() const { return m_octets; } ///< both ways, since the beginning
    [[nodiscard]] int connections() const { return m_connections; } ///< that were asked for

private:
    struct Pair {
        std::unique_ptr<QTcpSocket> device;
        QTcpSocket relay;

        ~Pair()
        {
            relay.blockSignals(true); // each would close the other, half gone
            if (device)
                device->blockSignals(true);
        }
        void carryBack(HeldLine& line)
        {
            if (line.m_isHeld)
                return;
            const QByteArray octets = relay.readAll();
            line.m_octets += octets.size();
            device->write(octets);
        }
        void carryThere(HeldLine& line)
        {
            if (relay.state() != QAbstractSocket::ConnectedState)
                return;
            const QByteArray octets = device->readAll();
            line.m_octets += octets.size();
            relay.write(octets);
            if (!octets.isEmpty() && line.m_sayingsToHold > 0 && --line.m_sayingsToHold == 0)
                line.m_isHeld = true;
        }
    };

    void accept()
    {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            ++m_connections;
            std::unique_ptr<QTcpSocket> device(socket);
            device->setParent(nullptr);
            if (m_isCut)
                continue;
            m_pairs.push_back(std::make_unique<Pair>());
            Pair* pair = m_pairs.back().get();
            pair->device = std::move(device);
            QObject::connect(pair->device.get(), &QTcpSocket::readyRead, &pair->relay,
                [this, pair] { pair->carryThere(*this); });
            QObject::connect(&pair->relay, &QTcpSocket::connected, &pair->relay,
                [this, pair] { pair->carryThere(*this); });
            QObject::connect(
                &pair->relay, &QTcpSocket::readyRead, &pair->relay, [this, pair] { pair->carryBack(*this); });
            QObject::connect(&pair->relay, &QTcpSocket::disconnected, &pair->relay,
                [pair] { pair->device->disconnectFromHost(); });
            QObject::connect(pair->device.get(), &QTcpSocket::disconnected, &pair->relay,
                [pair] { pair->relay.disconnectFromHost(); });
            pair->relay.connectToHost(QHostAddress(QHostAddress::LocalHost), m_relayPort);
        }
    }

    quint16 m_relayPort;
    bool m_isHeld = false;
    int m_sayingsToHold = 0; ///< 0: does not hold by itself
    bool m_isCut = false;
    qint64 m_octets = 0;
    int m_connections = 0;
    QTcpServer m_server;
    std::vector<std::unique_ptr<Pair>> m_pairs;
};

} // namespace uitwijk
