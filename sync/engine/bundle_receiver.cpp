// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/bundle_receiver.h"

#include "sync/engine/commits.h"
#include "sync/engine/receiving_round.h"
#include "sync/wire/chain.h"

namespace uitwijk {

namespace {

constexpr qsizetype kMaxParked
    = 16 * 1024 * 1024; ///< more than that is asked for again instead of being remembered

} // namespace

void BundleReceiver::park(const std::vector<Bytes>& bundles, std::vector<Refusal>& refusals)
{
    for (const Bytes& octets : bundles) {
        auto envelope = Envelope::parse(octets);
        if (envelope)
            m_parked[envelope->header().author].insert_or_assign(envelope->header().seq, *envelope);
        else
            refusals.push_back({.author = {}, .seq = 0, .code = envelope.error().code, .stored = {}});
    }
}

Result<Received> BundleReceiver::take(const std::vector<Bytes>& bundles)
{
    std::vector<Refusal> unreadable;
    park(bundles, unreadable);
    ReceivingRound round(m_replica, m_parked);
    auto received = round.run();
    if (!received)
        return received;
    received->refusals.insert(received->refusals.end(), unreadable.begin(), unreadable.end());
    return keep(round, *std::move(received));
}

Result<Received> BundleReceiver::takeIf(
    const std::vector<Bytes>& bundles, const std::function<bool(const Membership&)>& accepts)
{
    std::vector<Refusal> refusals;
    park(bundles, refusals);
    ReceivingRound round(m_replica, m_parked);
    auto received = round.run();
    if (!received)
        return received;
    const bool isWhole = refusals.empty() && received->refusals.empty() && parked().empty();
    if (!isWhole || !accepts(round.membership()))
        return Error{Errc::Forged, "bundles that do not hold together"};
    return keep(round, *std::move(received));
}

Result<Received> BundleReceiver::keep(ReceivingRound& round, Received received)
{
    if (!round.batch().empty()) {
        const auto stored = m_replica.log().receive(round.batch(), limitsOf(round.membership()));
        if (!stored) {
            m_parked.clear(); // whatever it is, it will be sent again
            return stored.error();
        }
        addTo(received.commit, *stored);
    }
    if (auto membership = round.takeMembership())
        m_replica.adopt(*std::move(membership));
    if (round.hasNewKeys() || m_mayOpenMore) {
        if (auto opened = openLater(received.commit); !opened)
            return opened.error();
    }
    dropWhatIsTooMuch();
    return received;
}

/// A key that came later opens what was stored unread, once all is here that it needs.
Result<void> BundleReceiver::openLater(Commit& commit)
{
    const auto unopened = m_replica.log().unopened();
    if (!unopened)
        return unopened.error();
    std::vector<OpenedBundle> bundles;
    for (const Segment& segment : *unopened) {
        const auto envelope = Envelope::parse(segment.envelope);
        auto payload = envelope ? m_replica.openPayload(*envelope) : Result<Bytes>(envelope.error());
        if (payload && decodePayload(*payload))
            bundles.push_back({.author = segment.author, .seq = segment.seq, .payload = *std::move(payload)});
    }
    const auto opened = m_replica.log().open(bundles);
    const auto left = opened ? m_replica.log().unopened() : opened.error();
    if (!left)
        return left.error();
    m_mayOpenMore = left->size() > unopened->size() - bundles.size();
    addTo(commit, *opened);
    return {};
}

void BundleReceiver::dropWhatIsTooMuch()
{
    qsizetype size = 0;
    std::erase_if(m_parked, [](const auto& queue) { return queue.second.empty(); });
    for (auto& [author, queue] : m_parked) {
        for (auto it = queue.begin(); it != queue.end();) {
            size += it->second.bytes().size();
            it = size > kMaxParked ? queue.erase(it) : std::next(it);
        }
    }
    std::erase_if(m_parked, [](const auto& queue) { return queue.second.empty(); });
}

Membership BundleReceiver::seenMembership() const
{
    Membership seen = m_replica.membership();
    for (bool moved = seen.isFounded(); moved;) {
        moved = false;
        for (const auto& [author, queue] : m_parked) {
            for (const auto& [seq, envelope] : queue) {
                if (envelope.header().kind != BundleClass::Control || seen.contains(envelope.hash()))
                    continue;
                const auto key = seen.keyOf(envelope);
                const bool isGenuine = key
                    && verifyRun({&envelope, 1},
                           {.plan = seen.genesis().plan,
                               .key = *key,
                               .head = {.seq = seq - 1, .hash = envelope.header().prev}})
                            .good
                        == 1;
                moved = (isGenuine && seen.apply(envelope)) || moved;
            }
        }
    }
    return seen;
}

std::vector<Dependency> BundleReceiver::parked() const
{
    std::vector<Dependency> parked;
    for (const auto& [author, queue] : m_parked) {
        if (!queue.empty())
            parked.push_back({.author = author, .seq = queue.begin()->first});
    }
    return parked;
}

} // namespace uitwijk
