// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/relay/mailbox.h"
#include "sync/relay/plan_registry.h"
#include "sync/wire/messages.h"

#include <set>
#include <span>
#include <vector>

namespace uitwijk {

/// What became of the bundles of one message.
struct IntakeReport {
    Ack ack{}; ///< the last of each log that is here now; true only after the commit
    std::vector<Refused> refusals{};
    KnownLogs brought{}; ///< how far the sender evidently has each log
    bool hasCreated = false; ///< the plan, by its genesis
    quint64 stored = 0;
    quint64 repeated = 0;
    quint64 forks = 0;
};

/// The checks on bundles, in this order: whose plan, what is here already (the same again is fine, another is
/// a fork), room, who the author is, order and chain, signature, rights and, for control bundles, the fold
/// that every device makes too. Appends what passes. Works within one transaction of the mailbox and on one
/// plan.
class Intake {
public:
    Intake(Mailbox& mailbox, PlanState& state);

    /// An Error is the mailbox's own: roll back. Refusals are in the report.
    [[nodiscard]] Result<IntakeReport> take(const std::vector<Bytes>& envelopes);

private:
    using Run = std::span<const Envelope>;

    Result<void> takeRun(Run run);
    Result<qsizetype> countRepeated(Run run);
    Result<void> takeNew(Run run);
    [[nodiscard]] qsizetype countFitting(Run run) const;
    [[nodiscard]] qsizetype countAllowed(Run run);
    Result<void> append(const Envelope& envelope);
    Result<void> refuseFork(const Envelope& envelope, quint64 storedSeq);
    void refuse(const Envelope& envelope, Refused::Code code);
    void acknowledge(const AuthorId& author, const ChainHead& head);

    Mailbox& m_mailbox;
    PlanState& m_state;
    IntakeReport m_report;
    std::set<AuthorId> m_stopped;
    std::map<AuthorId, ChainHead> m_acknowledged;
};

} // namespace uitwijk
