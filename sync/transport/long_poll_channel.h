// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/relay_channel.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <functional>

namespace uitwijk {

/// A relay over plain HTTP requests, where a proxy lets no WebSocket through: one request carries frames
/// there, another waits for what the relay has to say.
class LongPollChannel final : public RelayChannel {
    Q_OBJECT
public:
    explicit LongPollChannel(RelayAddress address, QObject* parent = nullptr);
    ~LongPollChannel() override;

    void open() override;
    void send(const Bytes& frame) override;
    void close() override;

private:
    [[nodiscard]] QNetworkRequest request() const;
    [[nodiscard]] Error failureOf(const QNetworkReply& reply) const;
    void follow(QNetworkReply* reply, const std::function<void(QNetworkReply&)>& then);
    void post();
    void poll();
    void take(QNetworkReply& reply);
    void end(const Error& why);

    RelayAddress m_address;
    QNetworkAccessManager m_network;
    Bytes m_session; ///< the relay's name for this conversation
    Bytes m_outbox; ///< frames run together: a frame is a sequence of messages anyway
    bool m_isPosting = false;
    bool m_hasEnded = false;
};

} // namespace uitwijk
