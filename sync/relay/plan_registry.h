// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/relay/mailbox.h"
#include "sync/relay/recent_bundles.h"
#include "sync/wire/chain.h"
#include "sync/wire/membership.h"

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace uitwijk {

/// What the rules need to know of one plan, derived from its stored bundles.
struct PlanState {
    PlanId plan;
    Membership membership;
    std::map<AuthorId, ChainHead> heads;
    quint64 bytesLeft = 0; ///< of the plan's quota
    quint64 position = 0; ///< of the newest bundle that this was derived from
    RecentBundles recent; ///< up to that position

    [[nodiscard]] ChainHead headOf(const AuthorId& author) const;
    [[nodiscard]] std::vector<LogEnd> logs() const;
    [[nodiscard]] Digest logFrontier() const;
    [[nodiscard]] std::vector<VectorEntry> vector() const; ///< by author
    [[nodiscard]] KnownLogs known() const;
};

/// The plans in use, folded from the mailbox on first use and kept; from a shared mailbox, what others
/// appended is folded on top. One thread.
class PlanRegistry {
public:
    explicit PlanRegistry(Mailbox& mailbox);

    /// Nothing when the mailbox has no such plan; Corrupt when what it has does not fold.
    [[nodiscard]] Result<PlanState*> find(const PlanAlias& alias);
    /// As find(), to append: nobody else does until the transaction ends.
    [[nodiscard]] Result<PlanState*> claim(const PlanAlias& alias);
    /// A plan that this transaction creates.
    PlanState& add(PlanState state);
    /// Looks whether others appended to these of the plans in use.
    Result<void> look(const std::set<PlanAlias>& aliases);
    void noteMoved(const PlanAlias& alias) { m_moved.insert(alias); }
    /// The plans that got bundles since the last call, from here or from elsewhere.
    [[nodiscard]] std::set<PlanAlias> takeMoved();
    /// What was derived inside a transaction that failed is not true.
    void forgetAll();
    /// Bounds memory. Not while anybody holds a PlanState.
    void trim();

private:
    [[nodiscard]] Result<PlanState*> load(const PlanAlias& alias);
    [[nodiscard]] Result<void> bringUp(PlanState& state, const MailboxPlan& row);

    Mailbox& m_mailbox;
    std::map<PlanAlias, std::unique_ptr<PlanState>> m_plans;
    std::set<PlanAlias> m_moved;
    /// How far everybody here was told of the plans of a shared mailbox: outlives forgetAll().
    std::map<PlanAlias, quint64> m_told;
};

} // namespace uitwijk
