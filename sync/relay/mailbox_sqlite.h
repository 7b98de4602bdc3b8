// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/clock.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/transaction.h"
#include "sync/relay/append_rule.h"

#include <memory>
#include <optional>

namespace uitwijk {

/// A Mailbox in one SQLite file (WAL, synchronous FULL): what commit() called Durable survives kill and power
/// cut. One thread.
class MailboxSqlite final : public Mailbox {
public:
    struct Options {
        quint64 bytesAllowed = 0; ///< for each plan that has no limit of its own
        const Clock& clock; ///< only for the hour of arrival
    };

    /// Opens the store in `folder`, which must exist, and makes it if there is none.
    [[nodiscard]] static Result<std::unique_ptr<MailboxSqlite>> open(const QString& folder, Options options);
    /// Opens an existing store to look at it: NotFound if there is none.
    [[nodiscard]] static Result<std::unique_ptr<MailboxSqlite>> openToRead(
        const QString& folder, Options options);

    Result<void> begin() override;
    [[nodiscard]] CommitOutcome commit() override;
    void rollBack() override;

    [[nodiscard]] bool isShared() const override { return false; }
    [[nodiscard]] Incarnation incarnation() const override { return m_incarnation; }
    Result<std::optional<MailboxPlan>> plan(const PlanId& plan) override;
    Result<std::optional<MailboxPlan>> claim(const PlanId& plan) override { return this->plan(plan); }
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
    MailboxSqlite(Connection connection, Options options);
    Result<void> readIncarnation();
    Result<LogPlace> lastOf(const PlanId& plan, const AuthorId& author);
    Result<void> insert(const PlanId& plan, const MailboxBundle& bundle, quint64 position);
    Result<std::vector<quint64>> positionsAfter(const PlanId& plan, const AuthorId& author, quint64 seq);

    Connection m_connection;
    Options m_options;
    Incarnation m_incarnation;
    std::optional<Transaction> m_transaction; // after the connection: goes before it
};

} // namespace uitwijk
