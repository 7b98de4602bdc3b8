// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/local_line.h"
#include "platform/ports/neighbourhood.h"
#include "sync/transport/local_listener.h"
#include "sync/transport/relay_address.h"

#include <vector>

namespace uitwijk {

/// Where a device listens unless told otherwise, so that a name or a number is enough to read out.
inline constexpr quint16 kLocalPort = 17801;

/// Another device by its address as somebody reads it out: HOST or HOST:PORT. Malformed when it is none.
[[nodiscard]] Result<RelayAddress> deviceAt(const QString& place);

/// Meets other devices on the local network without any relay, several at once: those that call, and those
/// that are called. What one brings goes on to the others at once, and so does what is written here. Belongs
/// to the thread of its lane's user.
class LocalMeetings : public QObject {
    Q_OBJECT
public:
    explicit LocalMeetings(HandbookLane& lane, QObject* parent = nullptr);
    ~LocalMeetings() override;

    /// From now on devices can call. Errors as LocalListener::listen().
    Result<void> listen(const QHostAddress& address, quint16 port);
    /// Hangs up on who called.
    void stopListening();
    [[nodiscard]] quint16 port() const { return m_listener ? m_listener->port() : 0; } ///< 0: not listening
    /// Meaningless while it does not listen.
    [[nodiscard]] IpVersions versions() const;
    /// Calls a device. The line is ours, and gone after its ended().
    LocalLine& call(const RelayAddress& device);
    /// Ends a line; ended() is not told.
    void hangUp(LocalLine& line);
    void hangUpAll();

    /// Oldest first; those at the gate too.
    [[nodiscard]] const std::vector<LocalLine*>& lines() const { return m_lines; }
    /// A line on which this device is; null: none.
    [[nodiscard]] const LocalLine* lineTo(const AuthorId& device) const;

signals:
    /// A line began, moved or ended.
    void changed();
    /// Both have all that they can give each other.
    void met(const uitwijk::LocalLine& line);
    void ended(const uitwijk::LocalLine& line, const uitwijk::Error& why);

private:
    void welcome(QWebSocket* socket);
    LocalLine& begin(std::unique_ptr<RelayChannel> channel, LocalLine::Side side);
    void settle(LocalLine& line);
    void spread(const Commit& commit);
    void drop(LocalLine& line);

    HandbookLane& m_lane;
    std::unique_ptr<LocalListener> m_listener;
    std::vector<LocalLine*> m_lines;
    std::map<AuthorId, qint64> m_remembered; ///< milliseconds since 1970 of what was kept of a meeting
};

} // namespace uitwijk
