// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/local_meetings.h"
#include "platform/ports/neighbourhood.h"
#include "sync/engine/local_names.h"
#include "sync/transport/back_off.h"

#include <chrono>
#include <set>

namespace uitwijk {

/// Finds the devices of this handbook on the local network, lets them find this one, and keeps lines to some
/// of them, so that what is written anywhere comes everywhere (meeting_ring.h). Nothing is asked again and
/// again: who appears is called, and who cannot be reached later and later. Belongs to the thread of its
/// meetings.
class LocalDiscovery : public QObject {
    Q_OBJECT
public:
    /// Looks: finds, and says nothing of itself. Meets: announces that it listens, and meets by itself.
    enum class Manner { Looks, Meets };

    LocalDiscovery(
        HandbookLane& lane, LocalMeetings& meetings, Neighbourhood& neighbourhood, QObject* parent = nullptr);
    ~LocalDiscovery() override;

    /// What it begins comes with changed(). Errors as Neighbourhood::watch(): others are met by their
    /// address then.
    Result<void> begin(Manner manner);
    void setManner(Manner manner);

    /// The devices of this handbook that are near, this one left out.
    [[nodiscard]] std::set<AuthorId> near() const;
    /// Where one of them can be called.
    [[nodiscard]] std::optional<Neighbour> placeOf(const AuthorId& device) const;
    /// Calls one of them; null when it is near no longer.
    LocalLine* call(const AuthorId& device);

signals:
    /// Somebody came or went.
    void changed();

private:
    /// How it went with a device that is to be met.
    struct Attempt {
        std::chrono::steady_clock::time_point due;
        BackOff backOff;
        int failures = 0;
        LocalLine* line = nullptr; ///< while it is being called: to compare, not to follow
    };
    void learnNames();
    void see(const Neighbour& neighbour);
    void lose(const QString& name);
    void reconsider();
    void forgetEnded();
    void dropSuperfluous(const std::set<AuthorId>& wanted);
    [[nodiscard]] std::set<AuthorId> wanted() const;
    [[nodiscard]] std::optional<AuthorId> whoIs(const QString& name) const;
    void end(const LocalLine& line);

    HandbookLane& m_lane;
    LocalMeetings& m_meetings;
    Neighbourhood& m_neighbourhood;
    Manner m_manner = Manner::Looks;
    LocalNames m_names;
    std::map<QString, Neighbour> m_seen; ///< by name; strangers too, until they go
    std::map<AuthorId, Attempt> m_attempts;
    std::set<const LocalLine*> m_made; ///< by itself: to compare, not to follow
    QTimer m_hour; ///< until the names change
    QTimer m_next; ///< until somebody is to be called
};

} // namespace uitwijk
