// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/replica.h"
#include "sync/wire/chain.h"

#include <functional>
#include <map>

namespace uitwijk {

class ReceivingRound;

/// A bundle that was not taken in, and with it the rest of its author's run. Null author: octets that are no
/// bundle.
struct Refusal {
    AuthorId author;
    quint64 seq = 0;
    Errc code = Errc::Malformed;
    Bytes stored; ///< Forked: the proof of what is held in its place
};

/// What came of a batch.
struct Received {
    Commit commit;
    std::map<AuthorId, LogHead> reach; ///< how far the logs that were brought go now
    std::vector<Refusal> refusals;
    qsizetype stored = 0;
    qsizetype repeated = 0; ///< were here already
};

/// The way in for bundles from elsewhere. Checks in this order: form, place in the log, signature, authority,
/// key, content, and what must come first; then stores what stood the checks, in one transaction. What only
/// lacks something that must come first is kept in memory and tried again with the next batch.
class BundleReceiver {
public:
    explicit BundleReceiver(Replica& replica)
        : m_replica(replica)
    {
    }

    /// On an error (of the disk) nothing was stored.
    Result<Received> take(const std::vector<Bytes>& bundles);
    /// The same, if all of it is in order and makes a membership that `accepts`; otherwise Forged, and
    /// nothing was stored.
    Result<Received> takeIf(
        const std::vector<Bytes>& bundles, const std::function<bool(const Membership&)>& accepts);

    /// The membership that follows from what waits too. A removed device is sent the control bundles without
    /// what lies between them: it cannot store them, and still learns what they say.
    [[nodiscard]] Membership seenMembership() const;
    /// The first bundle of each log that waits for something that did not come.
    [[nodiscard]] std::vector<Dependency> parked() const;

private:
    void park(const std::vector<Bytes>& bundles, std::vector<Refusal>& refusals);
    Result<Received> keep(ReceivingRound& round, Received received);
    Result<void> openLater(Commit& commit);
    void dropWhatIsTooMuch();

    Replica& m_replica;
    std::map<AuthorId, std::map<quint64, Envelope>> m_parked;
    bool m_mayOpenMore = true; ///< something that was stored unread may only wait for what it needs
};

} // namespace uitwijk
