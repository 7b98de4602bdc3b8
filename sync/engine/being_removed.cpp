// SPDX-License-Identifier: Apache-2.0
// How a removed device learns that it was removed, from whoever serves it nothing else any more.
#include "sync/engine/commits.h"
#include "sync/engine/sync_session.h"

#include <algorithm>

namespace uitwijk {

/// To a device that was a member once: why it is none. Names and reasons in it are sealed with keys that it
/// was not given.
Result<void> SyncSession::sayControls(const Vector& vector)
{
    const auto author = AuthorId::fromBytes(m_setup.peerName);
    if (!author || !m_replica.membership().removalOf(*author))
        return {};
    const auto controls = m_replica.log().controlSegments();
    if (!controls)
        return controls.error();
    Bundles bundles{.isLast = false, .envelopes = {}};
    qint64 octets = 0;
    for (const Segment& segment : *controls) {
        const auto known = std::find_if(vector.entries.begin(), vector.entries.end(),
            [&segment](const VectorEntry& entry) { return entry.author == prefixOf(segment.author); });
        if (known != vector.entries.end() && known->seq >= segment.seq)
            continue;
        octets += segment.envelope.size();
        if (octets > kBundlesPerMessage && !bundles.envelopes.empty()) {
            say(std::exchange(bundles, Bundles{.isLast = false, .envelopes = {}}));
            octets = segment.envelope.size();
        }
        bundles.envelopes.push_back(segment.envelope);
    }
    bundles.isLast = true;
    say(bundles);
    m_owesAnswer = false;
    return {};
}

/// Removals that are in our own log by now count too: they may have come with a file.
Result<Commit> SyncSession::lookForRemoval()
{
    if (!m_replica.membership().isFounded()
        || (m_receiver.parked().empty() && m_replica.membership().isActive(m_replica.self())))
        return Commit{};
    const qint64 now = m_clock.now().time_since_epoch().count();
    auto learnt = m_replica.learnRemoval(m_receiver.seenMembership(), now);
    const auto confirmed = learnt ? m_replica.confirmWipe(now) : Result<Commit>(learnt.error());
    if (!confirmed)
        return confirmed.error();
    addTo(*learnt, *confirmed);
    return learnt;
}

} // namespace uitwijk
