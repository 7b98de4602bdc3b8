// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/clock.h"
#include "sync/relay/append_rule.h"
#include "sync/relay/pg_primary.h"

#include <memory>
#include <set>

namespace uitwijk {

/// A Mailbox in PostgreSQL that several relays share. What commit() called Durable is on every copy that the
/// server's synchronous_standby_names demands. Reads go outside of a transaction, and what is written waits
/// until it is read or committed: a group of bundles costs two round trips. A lost session is replaced in
/// begin(), by the primary of that moment. One thread.
class MailboxPostgres final : public Mailbox {
public:
    struct Options {
        quint64 bytesAllowed = 0; ///< for each plan that has no limit of its own
        const Clock& clock; ///< only for the hour of arrival
    };
    /// Nothing: NotFound if there are no tables.
    enum class Prepare { Nothing, Tables };

    [[nodiscard]] static Result<std::unique_ptr<MailboxPostgres>> open(
        const std::string& conninfo, Options options, Prepare prepare = Prepare::Tables);

    /// Whether a COMMIT waits for a second copy.
    [[nodiscard]] bool hasStandby() const { return m_hasStandby; }

    Result<void> begin() override;
    [[nodiscard]] CommitOutcome commit() override;
    void rollBack() override;

    [[nodiscard]] bool isShared() const override { return true; }
    [[nodiscard]] Incarnation incarnation() const override { return m_incarnation; }
    Result<std::optional<MailboxPlan>> plan(const PlanId& plan) override;
    Result<std::optional<MailboxPlan>> claim(const PlanId& plan) override;
    Result<Heads> heads(const std::vector<PlanId>& plans) override;
    Result<std::optional<PlanId>> planWithAlias(const PlanAlias& alias) override;
    Result<void> createPlan(const PlanId& plan, const Digest& genesis) override;
    Result<std::optional<quint64>> ownAllowance(const PlanId& plan) override;
    Result<void> setOwnAllowance(const PlanId& plan, std::optional<quint64> bytes) override;
    Result<Appended> append(const PlanId& plan, const MailboxBundle& bundle) override;
    Result<std::vector<LogEnd>> logs(const PlanId& plan) override;
    Result<std::optional<MailboxBundle>> find(
        const PlanId& plan, const AuthorId& author, quint64 seq) override;
    Result<std::vector<MailboxBundle>> controls(const PlanId& plan, quint64 after) override;
    Result<std::vector<MailboxBundle>> missing(
        const PlanId& plan, const KnownLogs& known, qsizetype bytes) override;
    Result<std::vector<PlanId>> plans() override;
    Result<std::vector<MailboxBundle>> after(const PlanId& plan, quint64 position, qsizetype bytes) override;
    Result<void> become(const Incarnation& incarnation) override;
    Result<void> setClosed(bool isClosed) override;
    Result<bool> isClosed() override;
    Result<void> check() override;

private:
    struct PlanInUse {
        std::optional<MailboxPlan> row{};
        std::map<AuthorId, LogPlace> logs{}; ///< when claimed
        bool isClaimed = false;
        bool isMoved = false;
        std::set<AuthorId> moved{};
    };

    MailboxPostgres(PgPrimary primary, Options options);
    Result<void> connect();
    Result<void> prepareTables();
    Result<void> readRelayRow();
    Result<PlanInUse*> claimed(const PlanId& plan);
    /// What waits goes to the server, so that reads see it.
    Result<void> flush();
    void forgetTransaction();
    void queueHeads();
    [[nodiscard]] MailboxPlan planFrom(const PgRows& rows) const;
    Result<PgRows> read(std::string_view sql, PgParameters parameters);
    Result<std::vector<MailboxBundle>> readBundles(std::string_view sql, PgParameters parameters);

    PgPrimary m_primary;
    Options m_options;
    std::optional<PgConnection> m_connection;
    Incarnation m_incarnation;
    bool m_hasStandby = false;

    bool m_isOpen = false; ///< BEGIN has been sent; this and below: of one transaction
    std::map<PlanId, PlanInUse> m_plans;
    std::vector<PgStatement> m_waiting;
    std::optional<bool> m_isClosed;
};

} // namespace uitwijk
