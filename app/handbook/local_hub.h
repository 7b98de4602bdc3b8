// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/sync_session.h"
#include "sync/transport/local_listener.h"

#include <functional>
#include <map>

namespace uitwijk {

/// Lets other devices on the local network meet this copy without a relay, several at once; what one brings
/// goes on to the others at once. Lives on the thread of the replica's store, which must have an event loop.
class LocalHub {
public:
    LocalHub(Replica& replica, const Clock& clock);
    ~LocalHub();
    LocalHub(const LocalHub&) = delete;
    LocalHub& operator=(const LocalHub&) = delete;

    /// Errors as LocalListener::listen().
    Result<void> listen(const QHostAddress& address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    /// Called when a device has gone again, with what was exchanged.
    std::function<void(const SyncReport&)> onMet;

private:
    struct Guest;

    void welcome(QWebSocket* socket);
    void hear(Guest& guest, const Bytes& frame);
    void speak(Guest& guest);
    void tellOthers(const Guest& from);
    void leave(QWebSocket* socket);

    Replica& m_replica;
    const Clock& m_clock;
    LocalListener m_listener;
    std::map<QWebSocket*, std::unique_ptr<Guest>> m_guests;
};

} // namespace uitwijk
