// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/relay_channel.h"

#include <QTimer>
#include <QWebSocket>

namespace uitwijk {

/// A relay over WebSocket: the relay speaks whenever it has something.
class WebSocketChannel final : public RelayChannel {
    Q_OBJECT
public:
    explicit WebSocketChannel(RelayAddress address, QObject* parent = nullptr);
    ~WebSocketChannel() override;

    void open() override;
    void send(const Bytes& frame) override;
    void close() override;

private:
    void end(const Error& why);
    void meetTlsErrors(const QList<QSslError>& errors);

    RelayAddress m_address;
    QTimer m_patience; ///< for the connection, then for silence
    QWebSocket m_socket;
    bool m_hasAsked = false; ///< the request for a WebSocket went out
    bool m_isOpen = false;
    bool m_hasEnded = false;
};

} // namespace uitwijk
