// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/relay/mailbox.h"
#include "sync/wire/chain.h"
#include "sync/wire/membership.h"

#include <map>
#include <memory>
#include <optional>

namespace uitwijk {

/// What the rules need to know of one plan, derived from its stored bundles.
struct PlanState {
    PlanId plan;
    Membership membership;
    std::map<AuthorId, ChainHead> heads;
    quint64 bytesLeft = 0; ///< of the plan's quota

    [[nodiscard]] ChainHead headOf(const AuthorId& author) const;
    [[nodiscard]] std::vector<LogEnd> logs() const;
    [[nodiscard]] Digest logFrontier() const;
    [[nodiscard]] std::vector<VectorEntry> vector() const; ///< by author
    [[nodiscard]] KnownLogs known() const;
};

/// The plans in use, folded from the mailbox on first use and kept. One thread.
class PlanRegistry {
public:
    explicit PlanRegistry(Mailbox& mailbox);

    /// Nothing when the mailbox has no such plan; Corrupt when what it has does not fold.
    [[nodiscard]] Result<PlanState*> find(const PlanAlias& alias);
    /// A plan that this transaction creates.
    PlanState& add(PlanState state);
    /// What was derived inside a transaction that failed is not true.
    void forgetAll();
    /// Bounds memory. Not while anybody holds a PlanState.
    void trim();

private:
    [[nodiscard]] Result<std::unique_ptr<PlanState>> load(const PlanId& plan);

    Mailbox& m_mailbox;
    std::map<PlanAlias, std::unique_ptr<PlanState>> m_plans;
};

} // namespace uitwijk
