// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/reach.h"

#include <algorithm>
#include <numeric>

namespace uitwijk {

void Reach::take(const Segment& segment, Author& author)
{
    // Of control, and of what is in a space that is not ours, nothing more is known than that it is there.
    Bundle& bundle = author.bundles.emplace_back();
    if (segment.bundleClass != kDataClass)
        return;
    auto payload = decodePayload(segment.payload);
    if (!payload)
        return;
    author.hasSpoken = true;
    bundle.changes = qint64(payload->ops.size());
    bundle.named = std::move(payload->deps);
    for (const Op& op : payload->ops)
        author.lastWritten = std::max(author.lastWritten, op.at.ms);
}

Result<void> Reach::readOn(const EventLog& log)
{
    constexpr qint64 kAtOnce = 4 * 1024 * 1024;
    const auto heads = log.vector();
    const auto waiting = log.waiting();
    if (!heads || !waiting)
        return heads ? waiting.error() : heads.error();
    m_waiting = waiting->ops;
    for (const LogHead& head : *heads) {
        Author& author = m_authors[head.author];
        while (author.bundles.size() < head.seq) {
            const auto segments = log.after(head.author, author.bundles.size(), kAtOnce);
            if (!segments)
                return segments.error();
            if (segments->empty())
                break;
            for (const Segment& segment : *segments)
                take(segment, author);
        }
    }
    return {};
}

/// Whoever holds a bundle holds what it names, and what that names in its turn.
void Reach::follow(const Dependency& place, Places& held) const
{
    std::vector<Dependency> open{place};
    while (!open.empty()) {
        const Dependency next = open.back();
        open.pop_back();
        const auto author = m_authors.find(next.author);
        if (author == m_authors.end())
            continue;
        const auto& bundles = author->second.bundles;
        quint64& reached = held[next.author];
        for (; reached < std::min<quint64>(next.seq, bundles.size()); ++reached)
            open.insert(open.end(), bundles[reached].named.begin(), bundles[reached].named.end());
    }
}

qint64 Reach::lacking(const Places& held) const
{
    qint64 lacking = m_waiting;
    for (const auto& [id, author] : m_authors) {
        const auto place = held.find(id);
        const auto from
            = place == held.end() ? 0 : std::min<std::size_t>(place->second, author.bundles.size());
        lacking += std::accumulate(author.bundles.begin() + std::ptrdiff_t(from), author.bundles.end(),
            qint64(0), [](qint64 sum, const Bundle& bundle) { return sum + bundle.changes; });
    }
    return lacking;
}

std::optional<qint64> Reach::lackingAt(const AuthorId& device) const
{
    const auto author = m_authors.find(device);
    if (author == m_authors.end() || !author->second.hasSpoken)
        return std::nullopt;
    Places held;
    follow({.author = device, .seq = author->second.bundles.size()}, held);
    return lacking(held);
}

qint64 Reach::lackingBeyond(const std::vector<LogHead>& held) const
{
    Places places;
    for (const LogHead& head : held)
        places[head.author] = head.seq;
    return lacking(places);
}

qint64 Reach::lastWritten(const AuthorId& device) const
{
    const auto author = m_authors.find(device);
    return author == m_authors.end() ? 0 : author->second.lastWritten;
}

qint64 Reach::lastWritten() const
{
    qint64 last = 0;
    for (const auto& [id, author] : m_authors)
        last = std::max(last, author.lastWritten);
    return last;
}

} // namespace uitwijk
