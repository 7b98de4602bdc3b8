// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/relay_channel.h"

#include <QHostAddress>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

namespace uitwijk {

/// Where other devices on the local network may call: WebSocket over TLS 1.3 with a certificate of its own
/// for as long as it listens. Knows nothing of who calls.
class LocalListener : public QObject {
    Q_OBJECT
public:
    explicit LocalListener(QObject* parent = nullptr);

    /// Port 0: any that is free. Unreachable: the address is not here or somebody else listens there;
    /// Unsupported as freshTls().
    Result<void> listen(const QHostAddress& address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QHostAddress address() const { return m_server.serverAddress(); }
    /// What a HELLO on its lines is signed for.
    [[nodiscard]] const ChannelBinding& binding() const { return m_binding; }

signals:
    /// Somebody calls. Whoever hears it deletes the socket.
    void called(QWebSocket* caller);

private:
    QWebSocketServer m_server;
    ChannelBinding m_binding;
};

} // namespace uitwijk
