// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/peer.h"

#include "sync/engine/commits.h"

#include <algorithm>
#include <limits>

namespace uitwijk {

Peer::Peer(Replica& replica, Bytes name)
    : m_replica(replica)
    , m_name(std::move(name))
{
}

Result<Peer::HeadsByPrefix> Peer::ownHeads() const
{
    const auto heads = m_replica.log().vector();
    if (!heads)
        return heads.error();
    HeadsByPrefix own;
    for (const LogHead& head : *heads)
        own.emplace(prefixOf(head.author), head);
    return own;
}

/// The part of a peer's claim that we can check: how far into our own log of that author it goes. A claim
/// that contradicts our log is a fork, and counts for nothing.
Result<std::optional<LogHead>> Peer::confirmed(const VectorEntry& entry, const HeadsByPrefix& own)
{
    const auto [first, last] = own.equal_range(entry.author);
    for (auto it = first; it != last; ++it) {
        LogHead ours = it->second;
        if (entry.seq > ours.seq)
            return std::optional(ours); // it has ours and more
        if (entry.seq < ours.seq) {
            const auto segment = m_replica.log().segment(ours.author, entry.seq);
            if (!segment)
                return segment.error();
            ours = {.author = ours.author, .seq = entry.seq, .head = segment->hash};
        }
        if (prefixOf(ours.head) == entry.hash)
            return std::optional(ours);
        m_forks.push_back(ours);
        stop(ours.author);
    }
    return std::optional<LogHead>();
}

Result<Commit> Peer::remember()
{
    std::vector<LogHead> durable;
    for (const auto& [author, head] : m_durable)
        durable.push_back(head);
    const auto remembered = m_replica.log().heldBy(m_name);
    if (!remembered)
        return remembered.error();
    if (*remembered == durable)
        return Commit{};
    return m_replica.log().rememberPeer(m_name, durable);
}

Result<Commit> Peer::holds(const Vector& vector)
{
    m_durable.clear();
    m_sent.clear();
    m_forks.clear();
    m_queue.clear();
    m_stopped.clear();
    m_isKnown = true;
    const auto own = ownHeads();
    if (!own)
        return own.error();
    for (const VectorEntry& entry : vector.entries) {
        const auto head = confirmed(entry, *own);
        if (!head)
            return head.error();
        if (*head)
            m_durable[(*head)->author] = **head;
    }
    return remember();
}

Result<Commit> Peer::holdsNow(const Ack& ack)
{
    const auto own = ownHeads();
    if (!own)
        return own.error();
    for (const VectorEntry& entry : ack.entries) {
        const auto head = confirmed(entry, *own);
        if (!head)
            return head.error();
        if (*head && m_durable[(*head)->author].seq < (*head)->seq)
            m_durable[(*head)->author] = **head;
    }
    return remember();
}

Result<Commit> Peer::heldThen(const Vector& vector)
{
    const auto remembered = m_replica.log().heldBy(m_name);
    if (!remembered)
        return remembered.error();
    for (const LogHead& head : *remembered)
        m_durable[head.author] = head;
    return holdsNow({.entries = vector.entries});
}

Result<Commit> Peer::holdsAll()
{
    const auto heads = m_replica.log().vector();
    if (!heads)
        return heads.error();
    m_isKnown = true;
    for (const LogHead& head : *heads)
        m_durable[head.author] = head;
    return remember();
}

Result<Commit> Peer::forget()
{
    m_durable.clear();
    m_sent.clear();
    m_queue.clear();
    return remember();
}

void Peer::brought(const LogHead& head)
{
    if (m_durable[head.author].seq < head.seq)
        m_durable[head.author] = head;
}

void Peer::stop(const AuthorId& author)
{
    m_stopped[author] = std::numeric_limits<quint64>::max() >> 1;
    m_sent.erase(author);
}

bool Peer::owesAck() const
{
    return std::any_of(m_sent.begin(), m_sent.end(), [this](const auto& sent) {
        const auto durable = m_durable.find(sent.first);
        return durable == m_durable.end() || durable->second.seq < sent.second;
    });
}

std::vector<Dependency> Peer::reach() const
{
    std::map<AuthorId, quint64> reach = m_stopped;
    for (const auto& [author, head] : m_durable)
        reach[author] = std::max(reach[author], head.seq);
    for (const auto& [author, seq] : m_sent)
        reach[author] = std::max(reach[author], seq);
    std::vector<Dependency> places;
    places.reserve(reach.size());
    for (const auto& [author, seq] : reach)
        places.push_back({.author = author, .seq = seq});
    return places;
}

Result<void> Peer::refill()
{
    if (m_place < m_queue.size())
        return {};
    auto lacking = m_replica.log().lacking(reach());
    if (!lacking)
        return lacking.error();
    m_queue = *std::move(lacking);
    m_place = 0;
    return {};
}

Result<bool> Peer::lacksSomething()
{
    if (auto filled = refill(); !filled)
        return filled.error();
    return m_place < m_queue.size();
}

Result<std::vector<Bytes>> Peer::next(qint64 maxBytes)
{
    if (auto filled = refill(); !filled)
        return filled.error();
    std::vector<Bytes> bundles;
    qint64 bytes = 0;
    for (; m_place < m_queue.size(); ++m_place) {
        const Dependency& place = m_queue[m_place];
        if (m_stopped.contains(place.author))
            continue;
        const auto segment = m_replica.log().segment(place.author, place.seq);
        if (!segment)
            return segment.error();
        bytes += segment->envelope.size();
        if (bytes > maxBytes && !bundles.empty())
            break;
        bundles.push_back(segment->envelope);
        m_sent[place.author] = place.seq;
    }
    return bundles;
}

} // namespace uitwijk
