// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <map>
#include <mutex>
#include <optional>

namespace uitwijk {

/// How far the copies of others are known to go, learnt from the log itself: every bundle names what its
/// writer held. Never more than is certain: who has written nothing is unknown, and who has read without
/// writing seems to lack what came since. A value; reads on as the log grows.
class Reach {
public:
    /// Takes in what was stored since it was last called.
    Result<void> readOn(const EventLog& log);

    /// How many changes this device is not known to hold. Nothing: none of its own came here yet.
    [[nodiscard]] std::optional<qint64> lackingAt(const AuthorId& device) const;
    /// The same for a copy that said what it holds.
    [[nodiscard]] qint64 lackingBeyond(const std::vector<LogHead>& held) const;
    /// Milliseconds since 1970 of the newest change that a device wrote, by its own clock; 0: none is here.
    [[nodiscard]] qint64 lastWritten(const AuthorId& device) const;
    /// Of all of them.
    [[nodiscard]] qint64 lastWritten() const;

private:
    using Places = std::map<AuthorId, quint64>;
    struct Bundle {
        qint64 changes = 1;
        std::vector<Dependency> named; ///< what its writer held, as far as it says
    };
    struct Author {
        std::vector<Bundle> bundles; ///< from the first
        bool hasSpoken = false;
        qint64 lastWritten = 0;
    };
    static void take(const Segment& segment, Author& author);
    void follow(const Dependency& place, Places& held) const;
    [[nodiscard]] qint64 lacking(const Places& held) const;

    std::map<AuthorId, Author> m_authors;
    qint64 m_waiting = 0; ///< own changes that are in no bundle yet
};

/// One that several threads read on, each as far as its log goes.
class GrowingReach {
public:
    Result<Reach> readOn(const EventLog& log)
    {
        const std::lock_guard reading(m_mutex);
        auto read = m_reach.readOn(log);
        return read ? Result<Reach>(m_reach) : read.error();
    }

private:
    std::mutex m_mutex;
    Reach m_reach;
};

} // namespace uitwijk
