// SPDX-License-Identifier: Apache-2.0
#include "store/log/folding_order.h"

#include <algorithm>

namespace uitwijk {

void FoldingOrder::expect(const AuthorId& author, quint64 seq)
{
    m_logs[author].seqs.push_back(seq);
}

std::vector<FoldingOrder::Bundle> FoldingOrder::give(Bundle bundle)
{
    std::vector<Bundle> ready;
    if (!isNext(bundle.author, bundle.seq, bundle.payload)) {
        m_waiting.emplace(std::pair(bundle.author, bundle.seq), std::move(bundle.payload));
        return ready;
    }
    ++m_logs[bundle.author].folded;
    ready.push_back(std::move(bundle));
    for (auto next = nextWaiting(); next != m_waiting.end(); next = nextWaiting()) {
        const auto& [author, seq] = next->first;
        ++m_logs[author].folded;
        ready.push_back({.author = author, .seq = seq, .payload = std::move(next->second)});
        m_waiting.erase(next);
    }
    return ready;
}

std::vector<FoldingOrder::Bundle> FoldingOrder::rest()
{
    std::vector<Bundle> all;
    for (auto& [place, payload] : m_waiting)
        all.push_back({.author = place.first, .seq = place.second, .payload = std::move(payload)});
    m_waiting.clear();
    return all;
}

FoldingOrder::Waiting::iterator FoldingOrder::nextWaiting()
{
    return std::find_if(m_waiting.begin(), m_waiting.end(), [this](const auto& bundle) {
        return isNext(bundle.first.first, bundle.first.second, bundle.second);
    });
}

/// Nothing up to there is still to come.
bool FoldingOrder::isFoldedTo(const AuthorId& author, quint64 seq) const
{
    const auto log = m_logs.constFind(author);
    return log == m_logs.cend() || log->folded == log->seqs.size() || log->seqs[log->folded] > seq;
}

bool FoldingOrder::isNext(const AuthorId& author, quint64 seq, const Payload& payload) const
{
    const auto isHere = [&](const auto& needed) {
        return needed.author == author || isFoldedTo(needed.author, needed.seq);
    };
    return isFoldedTo(author, seq - 1) && std::all_of(payload.deps.begin(), payload.deps.end(), isHere)
        && std::all_of(payload.ops.begin(), payload.ops.end(),
            [&](const Op& op) { return std::all_of(op.pred.begin(), op.pred.end(), isHere); });
}

} // namespace uitwijk
