// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/envelope.h"

#include <deque>

namespace uitwijk {

/// The newest bundles of a plan, kept in memory: what everybody who is connected lacks at once is asked of
/// the store by nobody. Positions are dense, so that they say where a bundle stands in here.
class RecentBundles {
public:
    struct One {
        AuthorId author;
        quint64 seq = 0;
        Bytes envelope;
    };

    /// Nothing up to this position is here.
    void reset(quint64 position)
    {
        m_all.clear();
        m_octets = 0;
        m_floor = position;
    }
    void add(quint64 position, One one)
    {
        if (position != m_floor + m_all.size() + 1)
            reset(position - 1);
        m_octets += one.envelope.size();
        m_all.push_back(std::move(one));
        while (m_octets > kMostOctets && m_all.size() > 1) {
            m_octets -= m_all.front().envelope.size();
            m_all.pop_front();
            ++m_floor;
        }
    }
    /// Whether everything behind this position is here.
    [[nodiscard]] bool reachesBackTo(quint64 position) const { return position >= m_floor; }
    /// Calls `take` with each of them, in order.
    template <typename Take>
    void forEachAfter(quint64 position, Take take) const
    {
        for (std::size_t at = std::size_t(position - m_floor); at < m_all.size(); ++at)
            take(m_all[at]);
    }

private:
    static constexpr qsizetype kMostOctets = 64 * 1'024; // some seconds of a handbook in a crisis

    std::deque<One> m_all;
    quint64 m_floor = 0; ///< the position before the first
    qsizetype m_octets = 0;
};

} // namespace uitwijk
