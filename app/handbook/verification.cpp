// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/verification.h"

#include "sync/engine/replica.h"
#include "sync/wire/chain.h"

namespace uitwijk {

namespace {

constexpr qint64 kBatchBytes = 4 * 1024 * 1024;

/// One author's whole log against its key.
Result<void> verifyLog(const Replica& replica, const LogHead& head, Verification& found)
{
    const Device* device = replica.membership().device(head.author);
    if (!device) {
        found.problems.append(QStringLiteral("device %1 is no member").arg(head.author.hex()));
        return {};
    }
    ChainEnd end{.plan = replica.plan(), .key = device->keys.sign, .head = {}};
    while (end.head.seq < head.seq) {
        const auto segments = replica.log().after(head.author, end.head.seq, kBatchBytes);
        if (!segments)
            return segments.error();
        std::vector<Envelope> run;
        for (const Segment& segment : *segments) {
            auto envelope = Envelope::parse(segment.envelope);
            if (!envelope || envelope->hash() != segment.hash)
                break;
            run.push_back(*std::move(envelope));
        }
        const RunVerdict verdict = verifyRun(run, end);
        found.bundles += verdict.good;
        if (verdict.error || verdict.good == 0 || run.size() != segments->size()) {
            found.problems.append(QStringLiteral("device %1: bundle %2 is altered or not signed by it")
                                      .arg(head.author.hex())
                                      .arg(end.head.seq + quint64(verdict.good) + 1));
            return {};
        }
        end.head = {.seq = run.back().header().seq, .hash = run.back().hash()};
    }
    return {};
}

Result<void> countEntries(const Store& store, Verification& found)
{
    const auto incidents = store.incidents().all();
    if (!incidents)
        return incidents.error();
    for (const IncidentRow& incident : *incidents) {
        if (!incident.toldIn.isNull())
            continue;
        const auto lines = store.incidents().journal(incident.id, std::numeric_limits<int>::max());
        if (!lines)
            return lines.error();
        found.entries += qint64(lines->size());
    }
    return {};
}

/// What the screens show must be what the log says.
Result<void> verifyViews(Store& store, Verification& found)
{
    const auto before = store.stateDigest();
    if (!before)
        return before.error();
    if (auto rebuilt = store.log().rebuildViews(); !rebuilt)
        return rebuilt;
    const auto after = store.stateDigest();
    if (!after)
        return after.error();
    if (*before != *after)
        found.problems.append(QStringLiteral("what was shown differed from the log; it has been made anew"));
    found.state = *after;
    return {};
}

} // namespace

Result<Verification> verifyCopy(Handbook& handbook)
{
    Verification found;
    const auto problems = handbook.store().integrityProblems();
    if (!problems)
        return problems.error();
    found.problems = *problems;
    auto replica = Replica::open(handbook.store());
    if (!replica)
        return replica.error();
    found.fingerprint = replica->membership().genesisHash().hex();
    found.devices = int(replica->membership().devices().size());
    const auto heads = std::as_const(*replica).log().vector();
    if (!heads)
        return heads.error();
    for (const LogHead& head : *heads) {
        if (auto verified = verifyLog(*replica, head, found); !verified)
            return verified.error();
    }
    if (auto viewed = verifyViews(handbook.store(), found); !viewed)
        return viewed.error();
    if (auto counted = countEntries(handbook.store(), found); !counted)
        return counted.error();
    return found;
}

} // namespace uitwijk
