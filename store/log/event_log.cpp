// SPDX-License-Identifier: Apache-2.0
#include "store/log/event_log.h"

#include "sql/queries.sql.h"
#include "store/log/kept_payload.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/query.h"
#include "store/sqlite/transaction.h"
#include "store/views/views.h"

#include <QCborArray>

#include <algorithm>

namespace uitwijk {

namespace {

using namespace std::chrono_literals;

// A payload is at most 256 KiB. Ops are counted in their longer, self-contained form, so a segment closes
// well before.
constexpr qint64 kSegmentBytes = 200 * 1024;
// A peer's clock is followed only this far, so that one device ten years ahead does not take all others with
// it.
constexpr auto kFollowedAhead = 10min;

Result<Digest> digestIn(const Query& row, int column)
{
    if (const auto digest = Digest::fromBytes(row.blob(column)))
        return *digest;
    return Error{Errc::Corrupt, "a chain hash of the wrong length"};
}

const QString kLatest = QStringLiteral("latest");

/// The latest time that was made or seen here, as far as no op that waits tells it: after the next start the
/// clock goes on from it.
Result<Hlc> keptLatest(Connection& connection)
{
    Query kept(connection, sql::meta_get, kLatest);
    const QCborArray time = kept.next() ? QCborValue::fromCbor(kept.blob(0)).toArray() : QCborArray();
    if (auto status = kept.status(); !status)
        return status.error();
    return Hlc{.ms = time.at(0).toInteger(), .counter = quint16(time.at(1).toInteger())};
}

Result<void> keepLatest(Connection& connection, Hlc latest)
{
    const Bytes time = QCborValue(QCborArray{latest.ms, latest.counter}).toCbor();
    return Query(connection, sql::meta_put, kLatest, time).run();
}

} // namespace

/// The own bundle that is still open: what it holds already.
struct EventLog::OpenSeq {
    quint64 seq = 0;
    qint64 ops = 0;
    qint64 bytes = 0;
    Space space = Space::Team;
};

EventLog::EventLog(Connection& connection, Views& views, const Clock& clock)
    : m_connection(connection)
    , m_views(views)
    , m_clock(clock)
{
}

Result<void> EventLog::load()
{
    Query self(m_connection, sql::meta_get, QStringLiteral("self"));
    if (self.next())
        m_self = AuthorId::fromBytes(self.blob(0));
    if (auto status = self.status(); !status)
        return status;
    const auto kept = keptLatest(m_connection);
    if (!kept)
        return kept.error();
    m_last = *kept;
    Query latest(m_connection, sql::waiting_latest_time);
    if (latest.next())
        m_last = std::max(m_last, {.ms = latest.integer(0), .counter = quint16(latest.integer(1))});
    return latest.status();
}

Result<void> EventLog::setSelf(const AuthorId& self)
{
    if (m_self)
        return Error{Errc::Exists, "this device has its name already"};
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    if (auto put = Query(m_connection, sql::meta_put, QStringLiteral("self"), self.view()).run(); !put)
        return put;
    if (auto number = m_views.numbers().ofAuthor(self); !number)
        return number.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_self = self;
    return {};
}

Hlc EventLog::tickClock()
{
    const qint64 now = m_clock.now().time_since_epoch().count();
    if (now > m_last.ms)
        m_last = {.ms = now, .counter = 0};
    else if (m_last.counter == 0xffff)
        m_last = {.ms = m_last.ms + 1, .counter = 0};
    else
        ++m_last.counter;
    return m_last;
}

void EventLog::adoptTime(Hlc seen)
{
    const qint64 limit = (m_clock.now() + kFollowedAhead).time_since_epoch().count();
    if (seen.ms <= limit)
        m_last = std::max(m_last, seen);
}

Result<EventLog::OpenSeq> EventLog::openSeq() const
{
    OpenSeq open;
    Query last(m_connection, sql::waiting_last);
    if (last.next()) {
        open = {.seq = quint64(last.integer(0)),
            .ops = last.integer(1),
            .bytes = last.integer(2),
            .space = Space(last.integer(3))};
        return open;
    }
    if (auto status = last.status(); !status)
        return status.error();
    const auto head = headOf(*m_self);
    if (!head)
        return head.error();
    open.seq = head->seq + 1;
    return open;
}

Result<OpId> EventLog::keepWaiting(const Op& op, Space space, OpenSeq& open)
{
    const Bytes octets = encodeOp(op);
    if (octets.size() > kMaxValueBytes)
        return Error{Errc::TooLarge, "one op over its limit"};
    const bool full = open.ops >= kMaxPayloadOps || open.bytes + octets.size() > kSegmentBytes;
    if (open.ops > 0 && (full || open.space != space))
        open = {.seq = open.seq + 1, .ops = 0, .bytes = 0, .space = space};
    open.space = space;
    const OpId id{.author = *m_self, .seq = open.seq, .index = quint32(open.ops)};
    Query row(
        m_connection, sql::waiting_add, id.seq, id.index, qint64(space), op.at.ms, op.at.counter, octets);
    if (auto added = row.run(); !added)
        return added.error();
    ++open.ops;
    open.bytes += octets.size();
    return id;
}

Result<void> EventLog::appendOne(const OpDraft& draft, const Author& author, OpenSeq& open, Commit& commit)
{
    if (draft.kind == OpKind::Tick) {
        const auto known = m_views.hasStep(draft.object, draft.field);
        if (!known)
            return known.error();
        if (!*known)
            return Error{Errc::NotFound, "no such step in that run"};
    }
    Op op{.kind = draft.kind,
        .at = tickClock(),
        .person = author.person,
        .object = draft.object,
        .field = draft.field,
        .pred = {},
        .value = draft.value};
    auto replaced = m_views.heads(op);
    if (!replaced)
        return replaced.error();
    // That one's own op replaces one's own earlier one goes without saying.
    std::erase_if(*replaced, [this](const OpId& head) { return head.author == *m_self; });
    op.pred = *std::move(replaced);
    const auto id = keepWaiting(op, author.space, open);
    if (!id)
        return id.error();
    commit.appended.push_back(*id);
    return m_views.apply({.aid = author.aid, .seq = id->seq, .index = id->index}, op, commit);
}

Result<Commit> EventLog::append(const std::vector<OpDraft>& drafts, const ObjectId& person, Space space)
{
    if (!m_self)
        return Error{Errc::NotAllowed, "this copy has no device of its own yet"};
    return inTransaction([&](Commit& commit) -> Result<void> {
        const auto aid = m_views.numbers().ofAuthor(*m_self);
        if (!aid)
            return aid.error();
        auto open = openSeq();
        if (!open)
            return open.error();
        const Author author{.aid = *aid, .person = person, .space = space};
        for (const OpDraft& draft : drafts) {
            if (auto appended = appendOne(draft, author, *open, commit); !appended)
                return appended;
        }
        commit.topics |= Topic::Exchange;
        return {};
    });
}

Result<Commit> EventLog::inTransaction(const std::function<Result<void>(Commit&)>& change)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    Commit commit;
    auto done = change(commit);
    if (done)
        done = m_views.settle(commit);
    if (done)
        done = transaction->commit();
    if (!done) {
        m_views.numbers().forget();
        return done.error();
    }
    return commit;
}

Result<LogHead> EventLog::headOf(const AuthorId& author) const
{
    LogHead head{.author = author, .seq = 0, .head = {}};
    Query row(m_connection, sql::author_head, author.view());
    if (row.next()) {
        const auto digest = digestIn(row, 2);
        if (!digest)
            return digest.error();
        head.seq = quint64(row.integer(1));
        head.head = *digest;
    }
    if (auto status = row.status(); !status)
        return status.error();
    return head;
}

Result<void> EventLog::store(const Segment& segment, Commit& commit)
{
    const auto head = headOf(segment.author);
    const auto aid = m_views.numbers().ofAuthor(segment.author);
    if (!head || !aid)
        return head ? aid.error() : head.error();
    if (segment.seq <= head->seq) {
        Query known(m_connection, sql::segment_hash, *aid, segment.seq);
        const bool same = known.next() && known.blob(0) == segment.hash.bytes();
        if (auto status = known.status(); !status)
            return status;
        return same ? Result<void>() : Error{Errc::Forked, "one author, one number, two bundles"};
    }
    if (segment.seq != head->seq + 1)
        return Error{Errc::Gap, "the bundle before it is missing"};
    if (segment.prev != head->head)
        return Error{Errc::Forked, "a bundle that follows another history"};
    const std::optional<Bytes> payload
        = segment.payload.isEmpty() ? std::nullopt : std::optional<Bytes>(keptForm(segment.payload));
    Query row(m_connection, sql::segment_add, *aid, segment.seq, qint64(segment.bundleClass),
        qint64(segment.space), segment.hash.view(), segment.envelope, payload);
    if (auto added = row.run(); !added)
        return added;
    commit.topics
        |= segment.bundleClass == kControlClass ? Topic::Members | Topic::Exchange : Topics(Topic::Exchange);
    return Query(m_connection, sql::author_advance, segment.seq, segment.hash.view(), *aid).run();
}

Result<void> EventLog::receiveOne(const Segment& segment, const std::vector<LogLimit>& limits, Commit& commit)
{
    const auto before = headOf(segment.author);
    if (!before)
        return before.error();
    if (segment.seq <= before->seq || segment.payload.isEmpty())
        return store(segment, commit);
    const auto payload = decodePayload(segment.payload);
    if (!payload)
        return payload.error();
    if (auto ready = checkReplaced(segment.author, segment.seq, *payload); !ready)
        return ready;
    if (auto stored = store(segment, commit); !stored)
        return stored;
    if (auto told = tell(payload->deps); !told)
        return told;
    const bool isBeyond = std::any_of(limits.begin(), limits.end(), [&segment](const LogLimit& limit) {
        return limit.author == segment.author && segment.seq > limit.seq;
    });
    return isBeyond ? Result<void>() : fold(segment.author, segment.seq, *payload, commit);
}

Result<Commit> EventLog::receive(
    const std::vector<Segment>& segments, const std::optional<std::vector<LogLimit>>& limits)
{
    return inTransaction([&](Commit& commit) -> Result<void> {
        const Hlc before = m_last;
        const auto moved = limits ? changeLimits(*limits) : Result<bool>(false);
        const auto held = this->limits();
        if (!moved || !held)
            return moved ? held.error() : moved.error();
        for (const Segment& segment : segments) {
            if (auto received = receiveOne(segment, *held, commit); !received)
                return received;
        }
        if (auto folded = *moved ? foldAnew(commit) : Result<void>(); !folded)
            return folded;
        return m_last == before ? Result<void>() : keepLatest(m_connection, m_last);
    });
}

/// What a bundle names, who names that bundle need not name again.
Result<void> EventLog::tell(const std::vector<Dependency>& deps)
{
    for (const Dependency& dep : deps) {
        const auto aid = m_views.numbers().ofAuthor(dep.author);
        if (!aid)
            return aid.error();
        if (auto told = Query(m_connection, sql::author_tell, dep.seq, *aid).run(); !told)
            return told;
    }
    return {};
}

Result<Commit> EventLog::seal(const Segment& sealed)
{
    auto done = inTransaction([&](Commit& commit) -> Result<void> {
        if (auto stored = store(sealed, commit); !stored)
            return stored;
        if (auto dropped = Query(m_connection, sql::waiting_drop, sealed.seq).run(); !dropped)
            return dropped;
        const auto payload = decodePayload(sealed.payload);
        if (!payload)
            return payload.error();
        if (auto told = tell(payload->deps); !told)
            return told;
        return keepLatest(m_connection, m_last);
    });
    // An import leaves much room where its ops waited. That it stays unused would be no reason to say that
    // nothing was sealed.
    if (done)
        (void)m_connection.releaseFreePages();
    return done;
}

Result<Commit> EventLog::appendSealed(
    const Segment& sealed, const std::optional<std::vector<LogLimit>>& limits)
{
    const auto waiting = this->waiting();
    if (!waiting)
        return waiting.error();
    if (waiting->ops > 0)
        return Error{Errc::Gap, "own ops wait to be sealed first"};
    return inTransaction([&](Commit& commit) -> Result<void> {
        const auto moved = limits ? changeLimits(*limits) : Result<bool>(false);
        if (!moved)
            return moved.error();
        if (auto stored = store(sealed, commit); !stored)
            return stored;
        return *moved ? foldAnew(commit) : Result<void>();
    });
}

Result<Commit> EventLog::open(const std::vector<OpenedBundle>& bundles)
{
    if (bundles.empty())
        return Commit{};
    return inTransaction([&](Commit& commit) -> Result<void> {
        std::set<AuthorId> waiting;
        for (const OpenedBundle& bundle : bundles) {
            const auto ready = waiting.contains(bundle.author) ? Result<bool>(false) : isReady(bundle);
            const auto aid = ready ? m_views.numbers().ofAuthor(bundle.author) : ready.error();
            if (!aid)
                return aid.error();
            if (!*ready) {
                waiting.insert(bundle.author);
                continue;
            }
            Query row(m_connection, sql::segment_open, keptForm(bundle.payload), *aid, bundle.seq);
            if (auto opened = row.run(); !opened)
                return opened;
        }
        // What came after them has been folded already and may have replaced what they say: fold anew, in the
        // order of the log.
        return foldAnew(commit);
    });
}

} // namespace uitwijk
