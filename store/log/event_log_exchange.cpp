// SPDX-License-Identifier: Apache-2.0
// What sync asks of the log: reading it, and what peers hold. event_log.cpp has what changes it.
#include "store/log/event_log.h"

#include "sql/queries.sql.h"
#include "store/log/kept_payload.h"
#include "store/sqlite/query.h"
#include "store/views/views.h"

#include <QHash>

#include <algorithm>

namespace uitwijk {

namespace {

Result<std::vector<LogHead>> headsIn(Query& rows)
{
    std::vector<LogHead> heads;
    while (rows.next()) {
        const auto author = AuthorId::fromBytes(rows.blob(0));
        const auto digest = Digest::fromBytes(rows.blob(2));
        if (!author || !digest)
            return Error{Errc::Corrupt, "a log head of the wrong length"};
        heads.push_back({.author = *author, .seq = quint64(rows.integer(1)), .head = *digest});
    }
    if (auto status = rows.status(); !status)
        return status.error();
    return heads;
}

/// What `read` makes of each row; the first column names an author.
template <class Read>
auto forEachAuthor(Query& rows, const Read& read) -> Result<std::vector<decltype(read(AuthorId{}))>>
{
    std::vector<decltype(read(AuthorId{}))> all;
    while (rows.next()) {
        const auto author = AuthorId::fromBytes(rows.blob(0));
        if (!author)
            return Error{Errc::Corrupt, "an author of the wrong length"};
        all.push_back(read(*author));
    }
    if (auto status = rows.status(); !status)
        return status.error();
    return all;
}

/// A row of (seq, class, space, hash, envelope, payload) from `first` on.
Result<Segment> segmentIn(const Query& row, int first, const AuthorId& author)
{
    const auto hash = Digest::fromBytes(row.blob(first + 3));
    if (!hash)
        return Error{Errc::Corrupt, "a bundle hash of the wrong length"};
    return Segment{.author = author,
        .seq = quint64(row.integer(first)),
        .bundleClass = quint8(row.integer(first + 1)),
        .space = Space(row.integer(first + 2)),
        .prev = {},
        .hash = *hash,
        .envelope = row.blob(first + 4),
        .payload = payloadIn(row.blob(first + 5))};
}

Result<std::vector<Segment>> segmentsIn(Query& rows)
{
    std::vector<Segment> segments;
    while (rows.next()) {
        const auto author = AuthorId::fromBytes(rows.blob(0));
        if (!author)
            return Error{Errc::Corrupt, "an author of the wrong length"};
        auto segment = segmentIn(rows, 1, *author);
        if (!segment)
            return segment.error();
        segments.push_back(*std::move(segment));
    }
    if (auto status = rows.status(); !status)
        return status.error();
    return segments;
}

} // namespace

Result<std::vector<LogHead>> EventLog::vector() const
{
    Query rows(m_connection, sql::author_heads);
    return headsIn(rows);
}

Result<std::vector<LogHead>> EventLog::heldBy(const Bytes& peer) const
{
    Query rows(m_connection, sql::peer_heads, peer);
    return headsIn(rows);
}

Result<std::vector<Segment>> EventLog::after(const AuthorId& author, quint64 seq, qint64 maxBytes) const
{
    std::vector<Segment> segments;
    qint64 bytes = 0;
    Query rows(m_connection, sql::segment_after, author.view(), seq);
    while (rows.next()) {
        auto segment = segmentIn(rows, 0, author);
        if (!segment)
            return segment.error();
        bytes += segment->envelope.size();
        if (!segments.empty() && bytes > maxBytes)
            break;
        segments.push_back(*std::move(segment));
    }
    if (auto status = rows.status(); !status)
        return status.error();
    return segments;
}

Result<std::vector<Dependency>> EventLog::lacking(const std::vector<Dependency>& reach) const
{
    const auto heads = vector();
    if (!heads)
        return heads.error();
    QHash<AuthorId, quint64> held;
    for (const Dependency& place : reach)
        held.insert(place.author, place.seq);
    std::vector<std::pair<qint64, Dependency>> places;
    for (const LogHead& head : *heads) {
        const quint64 from = held.value(head.author, 0);
        if (from >= head.seq)
            continue;
        Query rows(m_connection, sql::segment_places, head.author.view(), from);
        while (rows.next())
            places.push_back({rows.integer(0), {.author = head.author, .seq = quint64(rows.integer(1))}});
        if (auto status = rows.status(); !status)
            return status.error();
    }
    std::sort(places.begin(), places.end());
    std::vector<Dependency> lacking;
    lacking.reserve(places.size());
    for (const auto& [place, bundle] : places)
        lacking.push_back(bundle);
    return lacking;
}

Result<Segment> EventLog::segment(const AuthorId& author, quint64 seq) const
{
    if (seq == 0)
        return Error{Errc::NotFound, "bundles count from 1"};
    auto found = after(author, seq - 1, 1);
    if (!found)
        return found.error();
    if (found->empty() || found->front().seq != seq)
        return Error{Errc::NotFound, "no such bundle"};
    return std::move(found->front());
}

Result<std::vector<Segment>> EventLog::controlSegments() const
{
    Query rows(m_connection, sql::segment_control);
    return segmentsIn(rows);
}

Result<std::vector<Segment>> EventLog::unopened() const
{
    Query rows(m_connection, sql::segment_unopened);
    return segmentsIn(rows);
}

Result<std::vector<LogLimit>> EventLog::limits() const
{
    Query rows(m_connection, sql::limit_all);
    return forEachAuthor(rows,
        [&](const AuthorId& author) { return LogLimit{.author = author, .seq = quint64(rows.integer(1))}; });
}

Result<std::vector<HeldBack>> EventLog::heldBack() const
{
    Query rows(m_connection, sql::limit_beyond);
    return forEachAuthor(rows, [&](const AuthorId& author) {
        return HeldBack{.author = author, .bundles = rows.integer(1), .last = quint64(rows.integer(2))};
    });
}

Result<std::vector<Dependency>> EventLog::untold() const
{
    Query rows(m_connection, sql::author_untold, m_self->view());
    return forEachAuthor(rows, [&](const AuthorId& author) {
        return Dependency{.author = author, .seq = quint64(rows.integer(1))};
    });
}

Result<std::vector<WaitingSegment>> EventLog::waitingSegments() const
{
    std::vector<WaitingSegment> segments;
    Query rows(m_connection, sql::waiting_all);
    while (rows.next()) {
        auto op = decodeOp(rows.blob(3));
        if (!op)
            return op.error();
        const auto seq = quint64(rows.integer(0));
        if (segments.empty() || segments.back().seq != seq)
            segments.push_back({.seq = seq, .space = Space(rows.integer(2)), .prev = {}, .payload = {}});
        segments.back().payload.ops.push_back(*std::move(op));
    }
    if (auto status = rows.status(); !status)
        return status.error();
    if (segments.empty())
        return segments;
    auto deps = untold();
    const auto head = headOf(*m_self);
    if (!deps || !head)
        return deps ? head.error() : deps.error();
    segments.front().payload.deps = *std::move(deps);
    segments.front().prev = head->head;
    return segments;
}

Result<Commit> EventLog::rememberPeer(const Bytes& peer, const std::vector<LogHead>& durable)
{
    return inTransaction([&](Commit& commit) -> Result<void> {
        if (auto forgotten = Query(m_connection, sql::peer_forget, peer).run(); !forgotten)
            return forgotten;
        for (const LogHead& head : durable) {
            const auto aid = m_views.numbers().ofAuthor(head.author);
            if (!aid)
                return aid.error();
            if (auto put = Query(m_connection, sql::peer_put, peer, *aid, head.seq, head.head.view()).run();
                !put)
                return put;
        }
        commit.topics |= Topic::Exchange;
        return {};
    });
}

Result<Waiting> EventLog::waiting() const
{
    Waiting waiting;
    Query ops(m_connection, sql::waiting_count);
    if (ops.next())
        waiting.ops = ops.integer(0);
    if (auto status = ops.status(); !status)
        return status.error();
    if (!m_self)
        return waiting;
    Query bundles(m_connection, sql::peer_unheld, m_self->view());
    if (bundles.next())
        waiting.bundles = bundles.integer(0);
    if (auto status = bundles.status(); !status)
        return status.error();
    return waiting;
}

} // namespace uitwijk
