// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "sync/transport/relay_address.h"
#include "sync/wire/messages.h"

#include <QObject>

namespace uitwijk {

/// The octets of one conversation with a relay, frame by frame (FORMAT.md 6): what a bearer has to offer.
/// Lives on a thread with an event loop. Tries nothing twice: whoever opened it decides when to try again.
class RelayChannel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void open() = 0;
    virtual void send(const Bytes& frame) = 0;
    virtual void close() = 0;

    /// Octets of frames, without the bearer's own framing.
    [[nodiscard]] qint64 bytesSent() const { return m_sent; }
    [[nodiscard]] qint64 bytesReceived() const { return m_received; }

signals:
    /// Ready for frames. `binding` is what a HELLO signs to show which server it meant.
    void opened(const uitwijk::ChannelBinding& binding);
    void received(const uitwijk::Bytes& frame);
    /// Once, at the end. Unreachable: nobody answered, the line broke, or it may go better later; Forged: not
    /// the pinned certificate, or no trusted one; Unsupported: somebody is there who does not speak this
    /// bearer's language.
    void closed(const uitwijk::Error& why);

protected:
    qint64 m_sent = 0;
    qint64 m_received = 0;
};

} // namespace uitwijk
