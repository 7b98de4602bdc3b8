// SPDX-License-Identifier: Apache-2.0
// The part of MailboxSqlite that asks and changes nothing.
#include "sync/relay/mailbox_checks.h"
#include "sync/relay/mailbox_sqlite.h"

#include <algorithm>
#include <limits>

namespace uitwijk {
namespace {

constexpr int kMostAtOnce = 1024;

MailboxBundle readBundle(const Statement& row)
{
    return {
        .author = row.id<AuthorId>(1),
        .seq = quint64(row.integer(2)),
        .kind = quint8(row.integer(3)),
        .prev = row.id<Digest>(4),
        .hash = row.id<Digest>(5),
        .envelope = row.blob(6),
        .position = quint64(row.integer(0)),
    };
}

Result<std::vector<MailboxBundle>> readAll(Statement statement, qsizetype bytes)
{
    std::vector<MailboxBundle> bundles;
    qsizetype size = 0;
    while (size < bytes) {
        const auto hasRow = statement.step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow)
            break;
        bundles.push_back(readBundle(statement));
        size += bundles.back().envelope.size();
    }
    return bundles;
}

} // namespace

Result<Mailbox::Heads> MailboxSqlite::heads(const std::vector<PlanId>& plans)
{
    Heads heads;
    for (const PlanId& plan : plans) {
        auto statement = m_connection.statement(sql::relay_plan_head);
        if (!statement)
            return statement.error();
        const auto hasRow = statement->bind(":plan", plan).step();
        if (!hasRow)
            return hasRow.error();
        if (*hasRow)
            heads[plan] = quint64(statement->integer(0));
    }
    return heads;
}

Result<std::vector<LogEnd>> MailboxSqlite::logs(const PlanId& plan)
{
    auto statement = m_connection.statement(sql::relay_device_all);
    if (!statement)
        return statement.error();
    statement->bind(":plan", plan);
    std::vector<LogEnd> logs;
    for (;;) {
        const auto hasRow = statement->step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow)
            return logs;
        logs.push_back({.author = statement->id<AuthorId>(0),
            .seq = quint64(statement->integer(1)),
            .hash = statement->id<Digest>(2)});
    }
}

Result<std::optional<MailboxBundle>> MailboxSqlite::find(
    const PlanId& plan, const AuthorId& author, quint64 seq)
{
    auto statement = m_connection.statement(sql::relay_bundle_find);
    if (!statement)
        return statement.error();
    const auto hasRow = statement->bind(":plan", plan).bind(":author", author).bind(":seq", seq).step();
    if (!hasRow)
        return hasRow.error();
    return *hasRow ? std::optional(readBundle(*statement)) : std::nullopt;
}

Result<std::vector<MailboxBundle>> MailboxSqlite::controls(const PlanId& plan, quint64 after)
{
    auto statement = m_connection.statement(sql::relay_bundle_controls);
    if (!statement)
        return statement.error();
    statement->bind(":plan", plan).bind(":after", after);
    return readAll(std::move(*statement), std::numeric_limits<qsizetype>::max());
}

Result<std::vector<quint64>> MailboxSqlite::positionsAfter(
    const PlanId& plan, const AuthorId& author, quint64 seq)
{
    auto statement = m_connection.statement(sql::relay_bundle_after_seq);
    if (!statement)
        return statement.error();
    statement->bind(":plan", plan).bind(":author", author).bind(":seq", seq).bind(":count", kMostAtOnce);
    std::vector<quint64> positions;
    for (;;) {
        const auto hasRow = statement->step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow)
            return positions;
        positions.push_back(quint64(statement->integer(0)));
    }
}

Result<std::vector<MailboxBundle>> MailboxSqlite::missing(
    const PlanId& plan, const KnownLogs& known, qsizetype bytes)
{
    const auto all = logs(plan);
    if (!all)
        return all.error();
    std::vector<quint64> positions;
    for (const LogEnd& log : *all) {
        const auto place = known.find(log.author);
        const quint64 have = place == known.end() ? 0 : place->second;
        if (have >= log.seq)
            continue;
        const auto behind = positionsAfter(plan, log.author, have);
        if (!behind)
            return behind.error();
        positions.insert(positions.end(), behind->begin(), behind->end());
    }
    // The first kMostAtOnce of each log contain the first kMostAtOnce of all.
    std::sort(positions.begin(), positions.end());
    positions.resize(std::min(positions.size(), std::size_t(kMostAtOnce)));
    std::vector<MailboxBundle> bundles;
    qsizetype size = 0;
    for (const quint64 position : positions) {
        auto statement = m_connection.statement(sql::relay_bundle_at);
        if (!statement)
            return statement.error();
        statement->bind(":plan", plan).bind(":position", position);
        auto one = readAll(std::move(*statement), 1);
        if (!one)
            return one.error();
        for (MailboxBundle& bundle : *one) {
            size += bundle.envelope.size();
            if (!bundles.empty() && size > bytes)
                return bundles;
            bundles.push_back(std::move(bundle));
        }
    }
    return bundles;
}

Result<std::vector<PlanId>> MailboxSqlite::plans()
{
    auto statement = m_connection.statement(sql::relay_plan_all);
    if (!statement)
        return statement.error();
    std::vector<PlanId> plans;
    for (;;) {
        const auto hasRow = statement->step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow)
            return plans;
        plans.push_back(statement->id<PlanId>(0));
    }
}

Result<std::vector<MailboxBundle>> MailboxSqlite::after(const PlanId& plan, quint64 position, qsizetype bytes)
{
    auto statement = m_connection.statement(sql::relay_bundle_after);
    if (!statement)
        return statement.error();
    statement->bind(":plan", plan).bind(":after", position);
    return readAll(std::move(*statement), bytes);
}

Result<bool> MailboxSqlite::isClosed()
{
    const auto closed = m_connection.number(sql::relay_closed);
    return closed ? Result<bool>(*closed != 0) : closed.error();
}

Result<void> MailboxSqlite::check()
{
    const auto problems = m_connection.integrityProblems();
    if (!problems)
        return problems.error();
    if (!problems->empty())
        return Error{Errc::Corrupt, "the file is damaged: " + problems->front()};
    for (const MailboxCheck& check : kMailboxChecks) {
        const auto count = m_connection.number(check.query);
        if (!count)
            return count.error();
        if (*count != 0)
            return Error{Errc::Corrupt, std::to_string(*count) + ' ' + check.meaning};
    }
    return {};
}

} // namespace uitwijk
