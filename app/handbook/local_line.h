// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook_lane.h"
#include "app/handbook/sync_lane.h"
#include "sync/transport/relay_channel.h"

#include <QTimer>

namespace uitwijk {

/// One conversation with another device on the local network, from the first word at the gate until one of
/// the two hangs up. What is new on either side goes over at once.
class LocalLine : public QObject {
    Q_OBJECT
public:
    /// Who called whom.
    enum class Side { Caller, Called };

    LocalLine(HandbookLane& lane, std::unique_ptr<RelayChannel> channel, Side side, QObject* parent);
    ~LocalLine() override;

    void open();
    /// Says what was written here meanwhile, in a moment: several things at once.
    void announceSoon();
    /// Somebody was let in or removed by another way.
    void doubtMembership();
    /// Without a word; ended() is not told.
    void hangUp();

    [[nodiscard]] Side side() const { return m_side; }
    /// Who is there, once it proved it.
    [[nodiscard]] const std::optional<AuthorId>& device() const { return m_device; }
    [[nodiscard]] const SyncReport& report() const { return m_report; }
    [[nodiscard]] bool isLive() const { return m_isLive; }
    [[nodiscard]] bool hasSettled() const { return m_hasSettled; } ///< once, and perhaps not now

signals:
    /// Something came or went, or it is known now who is there.
    void moved();
    /// Both sides have all that they can give each other.
    void settled();
    /// Once, and not while somebody is speaking. NotAllowed: a stranger, or a device that was removed; else
    /// as RelayChannel::closed() and SyncSession::receive().
    void ended(const uitwijk::Error& why);

private:
    using Say = std::function<Result<SyncLane::Turn>(SyncLane&, Handbook&)>;
    void converse(Say say);
    void take(const SyncLane::Turn& turn);
    void endAfterwards(const Error& why);
    void end(const Error& why);

    HandbookLane& m_lane;
    std::unique_ptr<RelayChannel> m_channel;
    std::shared_ptr<SyncLane> m_talk = std::make_shared<SyncLane>();
    Side m_side;
    std::optional<AuthorId> m_device;
    SyncReport m_report;
    QTimer m_announce;
    QTimer m_patience; ///< until it is known who is there
    bool m_isLive = false;
    bool m_hasSettled = false;
    bool m_hasEnded = false;
};

} // namespace uitwijk
