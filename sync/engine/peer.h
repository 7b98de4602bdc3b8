// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/replica.h"
#include "sync/wire/messages.h"

#include <map>

namespace uitwijk {

/// Another copy, a relay's or a device's, and how far it goes: what it said it holds durably, and what is on
/// its way to it.
class Peer {
public:
    /// `name` tells it from every other copy and stays the same: a relay's address, a device's author id.
    Peer(Replica& replica, Bytes name);

    /// Everything it holds, in its own words, instead of all that was known before. Entries that contradict
    /// ours are in forks().
    Result<Commit> holds(const Vector& vector);
    /// It holds these too.
    Result<Commit> holdsNow(const Ack& ack);
    /// It held these when it wrote a file that came here only now: adds to what is remembered of it.
    Result<Commit> heldThen(const Vector& vector);
    /// It holds exactly what we hold.
    Result<Commit> holdsAll();
    /// It was wiped: nothing that it held counts any more.
    Result<Commit> forget();

    /// What to send next: up to `maxBytes`, at least one bundle, in an order in which each has what it needs
    /// before it. Empty when everything it lacks is on its way. Each bundle is given once, until holds() says
    /// otherwise.
    Result<std::vector<Bytes>> next(qint64 maxBytes);
    Result<bool> lacksSomething();

    /// It brought this itself.
    void brought(const LogHead& head);
    /// It does not take the log of this author any further: neither is it sent, nor waited for.
    void stop(const AuthorId& author);

    /// What was sent and not yet acknowledged.
    [[nodiscard]] bool owesAck() const;
    [[nodiscard]] const std::vector<LogHead>& forks() const
    {
        return m_forks;
    } ///< our bundles at the places of the others
    [[nodiscard]] bool isKnown() const { return m_isKnown; } ///< it said what it has

private:
    using HeadsByPrefix = std::multimap<AuthorPrefix, LogHead>;
    [[nodiscard]] Result<HeadsByPrefix> ownHeads() const;
    Result<std::optional<LogHead>> confirmed(const VectorEntry& entry, const HeadsByPrefix& own);
    Result<void> refill();
    Result<Commit> remember();
    [[nodiscard]] std::vector<Dependency> reach() const;

    Replica& m_replica;
    Bytes m_name;
    bool m_isKnown = false;
    std::map<AuthorId, LogHead> m_durable;
    std::map<AuthorId, quint64> m_sent;
    std::map<AuthorId, quint64> m_stopped;
    std::vector<Dependency> m_queue; ///< what it lacks, in order, from m_place on
    std::size_t m_place = 0;
    std::vector<LogHead> m_forks;
};

} // namespace uitwijk
