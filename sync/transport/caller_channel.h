// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/relay_channel.h"

#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace uitwijk {

/// The line of a device that called a LocalListener. Who says nothing for ten seconds at the beginning loses
/// its place; later it is asked whether it is still there.
class CallerChannel final : public RelayChannel {
    Q_OBJECT
public:
    /// Takes the socket over; `binding` is the listener's.
    CallerChannel(QWebSocket* socket, ChannelBinding binding, QObject* parent = nullptr);
    ~CallerChannel() override;

    void open() override;
    void send(const Bytes& frame) override;
    void close() override;

private:
    void end(const Error& why);

    std::unique_ptr<QWebSocket> m_socket;
    ChannelBinding m_binding;
    QTimer m_patience;
    bool m_hasSpoken = false;
    bool m_isAsked = false; ///< whether it is still there
    bool m_hasEnded = false;
};

} // namespace uitwijk
