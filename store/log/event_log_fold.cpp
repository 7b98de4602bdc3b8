// SPDX-License-Identifier: Apache-2.0
// From a bundle's plaintext to the views, once and again. event_log.cpp has what stores the bundles.
#include "store/log/event_log.h"

#include "sql/queries.sql.h"
#include "store/log/folding_order.h"
#include "store/log/kept_payload.h"
#include "store/sqlite/query.h"
#include "store/views/views.h"

#include <QHash>

#include <limits>
#include <map>

namespace uitwijk {

Result<void> EventLog::fold(const AuthorId& author, quint64 seq, const Payload& payload, Commit& commit)
{
    const auto aid = m_views.numbers().ofAuthor(author);
    if (!aid)
        return aid.error();
    quint32 index = 0;
    for (const Op& op : payload.ops) {
        if (auto applied = m_views.apply({.aid = *aid, .seq = seq, .index = index++}, op, commit); !applied)
            return applied;
        adoptTime(op.at);
    }
    return {};
}

/// A bundle that replaces what is not here yet must wait, or the replaced value would come back after it.
Result<void> EventLog::checkReplaced(const AuthorId& writer, quint64 place, const Payload& payload) const
{
    QHash<AuthorId, quint64> reach{{writer, place}};
    const auto reached = [&](const AuthorId& author, quint64 seq) -> Result<bool> {
        auto it = reach.find(author);
        if (it == reach.end()) {
            const auto head = headOf(author);
            if (!head)
                return head.error();
            it = reach.insert(author, head->seq);
        }
        return seq <= *it;
    };
    for (const Dependency& dep : payload.deps) {
        const auto here = reached(dep.author, dep.seq);
        if (!here || !*here)
            return here ? Error{Errc::Gap, "a bundle that it depends on is missing"} : here.error();
    }
    for (const Op& op : payload.ops) {
        for (const OpId& replaced : op.pred) {
            const auto here = reached(replaced.author, replaced.seq);
            if (!here || !*here)
                return here ? Error{Errc::Gap, "an op that it replaces is missing"} : here.error();
        }
    }
    return {};
}

Result<bool> EventLog::isReady(const OpenedBundle& bundle) const
{
    const auto payload = decodePayload(bundle.payload);
    const auto ready
        = payload ? checkReplaced(bundle.author, bundle.seq, *payload) : Result<void>(payload.error());
    if (!ready && ready.error().code != Errc::Gap)
        return ready.error();
    return bool(ready);
}

/// Whether something that is here already counts now and did not before, or the other way round: only then is
/// there anything to fold anew.
Result<bool> EventLog::changeLimits(const std::vector<LogLimit>& limits)
{
    const auto before = this->limits();
    if (!before || *before == limits)
        return before ? Result<bool>(false) : before.error();
    constexpr auto kNone = quint64(std::numeric_limits<qint64>::max());
    std::map<AuthorId, std::pair<quint64, quint64>> places; // before and after
    for (const LogLimit& limit : *before)
        places[limit.author] = {limit.seq, kNone};
    for (const LogLimit& limit : limits)
        places.try_emplace(limit.author, kNone, kNone).first->second.second = limit.seq;
    if (auto cleared = Query(m_connection, sql::limit_clear).run(); !cleared)
        return cleared.error();
    bool isMoved = false;
    for (const auto& [author, place] : places) {
        const auto aid = m_views.numbers().ofAuthor(author);
        if (!aid)
            return aid.error();
        Query between(m_connection, sql::limit_between, *aid, std::min(place.first, place.second),
            std::max(place.first, place.second));
        isMoved = (between.next() && between.integer(0) != 0) || isMoved;
        if (auto status = between.status(); !status)
            return status.error();
        if (place.second == kNone)
            continue;
        if (auto put = Query(m_connection, sql::limit_put, *aid, place.second).run(); !put)
            return put.error();
    }
    return isMoved;
}

Result<void> EventLog::rebuildViews()
{
    const auto rebuilt = inTransaction([&](Commit& commit) { return foldAnew(commit); });
    return rebuilt ? Result<void>() : rebuilt.error();
}

Result<FoldingOrder> EventLog::foldingOrder() const
{
    FoldingOrder order;
    Query all(m_connection, sql::segment_payloads);
    while (all.next()) {
        const auto author = m_views.numbers().author(all.integer(0));
        if (!author)
            return author.error();
        order.expect(*author, quint64(all.integer(1)));
    }
    if (auto status = all.status(); !status)
        return status.error();
    return order;
}

Result<void> EventLog::foldAnew(Commit& commit)
{
    if (auto cleared = m_views.clear(); !cleared)
        return cleared;
    auto order = foldingOrder();
    if (!order)
        return order.error();
    const auto foldAll = [&](const std::vector<FoldingOrder::Bundle>& bundles) -> Result<void> {
        for (const FoldingOrder::Bundle& bundle : bundles) {
            if (auto folded = fold(bundle.author, bundle.seq, bundle.payload, commit); !folded)
                return folded;
        }
        return {};
    };
    Query all(m_connection, sql::segment_payloads);
    while (all.next()) {
        const auto author = m_views.numbers().author(all.integer(0));
        auto payload = decodePayload(payloadIn(all.blob(2)));
        if (!author || !payload)
            return author ? payload.error() : author.error();
        auto next = order->give(
            {.author = *author, .seq = quint64(all.integer(1)), .payload = *std::move(payload)});
        if (auto folded = foldAll(next); !folded)
            return folded;
    }
    if (auto status = all.status(); !status)
        return status;
    auto folded = foldAll(order->rest());
    return folded ? foldWaiting(commit) : folded;
}

Result<void> EventLog::foldWaiting(Commit& commit)
{
    Query all(m_connection, sql::waiting_all);
    while (all.next()) {
        const auto op = decodeOp(all.blob(3));
        const auto aid = m_views.numbers().ofAuthor(*m_self);
        if (!op || !aid)
            return op ? aid.error() : op.error();
        const OpPlace place{.aid = *aid, .seq = quint64(all.integer(0)), .index = quint32(all.integer(1))};
        if (auto applied = m_views.apply(place, *op, commit); !applied)
            return applied;
    }
    return all.status();
}

} // namespace uitwijk
