// SPDX-License-Identifier: Apache-2.0
// The part of MailboxPostgres that asks and changes nothing.
#include "sync/relay/mailbox_checks.h"
#include "sync/relay/mailbox_postgres.h"

#include "sql/relay_pg.sql.h"

#include <algorithm>
#include <limits>

namespace uitwijk {
namespace {

constexpr quint64 kMostAtOnce = 1024;

MailboxBundle bundleFrom(const PgRows& rows, int row)
{
    return {
        .author = rows.id<AuthorId>(row, 1),
        .seq = rows.number(row, 2),
        .kind = quint8(rows.number(row, 3)),
        .prev = rows.id<Digest>(row, 4),
        .hash = rows.id<Digest>(row, 5),
        .envelope = rows.bytes(row, 6),
        .position = rows.number(row, 0),
    };
}

/// What a device lacks, without the envelopes: positions until the octets are enough.
std::vector<quint64> firstOf(const PgRows& rows, qsizetype bytes)
{
    std::vector<quint64> positions;
    quint64 size = 0;
    for (int row = 0; row < rows.count(); ++row) {
        size += rows.number(row, 1);
        if (!positions.empty() && size > quint64(bytes))
            break;
        positions.push_back(rows.number(row, 0));
    }
    return positions;
}

} // namespace

Result<std::vector<MailboxBundle>> MailboxPostgres::readBundles(std::string_view sql, PgParameters parameters)
{
    const auto rows = read(sql, std::move(parameters));
    if (!rows)
        return rows.error();
    std::vector<MailboxBundle> bundles;
    bundles.reserve(std::size_t(rows->count()));
    for (int row = 0; row < rows->count(); ++row)
        bundles.push_back(bundleFrom(*rows, row));
    return bundles;
}

Result<Mailbox::Heads> MailboxPostgres::heads(const std::vector<PlanId>& plans)
{
    std::vector<Bytes> ids;
    ids.reserve(plans.size());
    for (const PlanId& plan : plans)
        ids.push_back(plan.bytes());
    const auto rows = read(sql::pg_plan_heads, PgParameters().add(ids));
    if (!rows)
        return rows.error();
    Heads heads;
    for (int row = 0; row < rows->count(); ++row)
        heads[rows->id<PlanId>(row, 0)] = rows->number(row, 1);
    return heads;
}

Result<std::optional<PlanId>> MailboxPostgres::planWithAlias(const PlanAlias& alias)
{
    const auto rows = read(sql::pg_plan_with_alias, PgParameters().add(alias));
    if (!rows)
        return rows.error();
    return rows->count() == 1 ? std::optional(rows->id<PlanId>(0, 0)) : std::nullopt;
}

Result<std::vector<LogEnd>> MailboxPostgres::logs(const PlanId& plan)
{
    std::vector<LogEnd> ends;
    const auto place = m_plans.find(plan);
    if (place != m_plans.end() && place->second.isClaimed) {
        for (const auto& [author, last] : place->second.logs)
            if (last.seq > 0)
                ends.push_back({.author = author, .seq = last.seq, .hash = last.hash});
        return ends;
    }
    const auto rows = read(sql::pg_device_all, PgParameters().add(plan));
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row)
        ends.push_back({.author = rows->id<AuthorId>(row, 0),
            .seq = rows->number(row, 1),
            .hash = rows->id<Digest>(row, 3)});
    return ends;
}

Result<std::optional<MailboxBundle>> MailboxPostgres::find(
    const PlanId& plan, const AuthorId& author, quint64 seq)
{
    auto found = readBundles(sql::pg_bundle_find, PgParameters().add(plan).add(author).add(seq));
    if (!found)
        return std::move(found).error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<MailboxBundle>> MailboxPostgres::controls(const PlanId& plan, quint64 after)
{
    return readBundles(sql::pg_bundle_controls, PgParameters().add(plan).add(after));
}

Result<std::vector<MailboxBundle>> MailboxPostgres::missing(
    const PlanId& plan, const KnownLogs& known, qsizetype bytes)
{
    std::vector<Bytes> authors;
    std::vector<quint64> numbers;
    authors.reserve(known.size());
    numbers.reserve(known.size());
    for (const auto& [author, seq] : known) {
        authors.push_back(author.bytes());
        numbers.push_back(std::min(seq, quint64(std::numeric_limits<qint64>::max())));
    }
    const auto rows
        = read(sql::pg_bundle_missing, PgParameters().add(plan).add(authors).add(numbers).add(kMostAtOnce));
    if (!rows)
        return rows.error();
    const std::vector<quint64> positions = firstOf(*rows, bytes);
    if (positions.empty())
        return std::vector<MailboxBundle>();
    return readBundles(sql::pg_bundle_at, PgParameters().add(plan).add(positions));
}

Result<std::vector<PlanId>> MailboxPostgres::plans()
{
    const auto rows = read(sql::pg_plan_all, {});
    if (!rows)
        return rows.error();
    std::vector<PlanId> plans;
    plans.reserve(std::size_t(rows->count()));
    for (int row = 0; row < rows->count(); ++row)
        plans.push_back(rows->id<PlanId>(row, 0));
    return plans;
}

Result<std::vector<MailboxBundle>> MailboxPostgres::after(
    const PlanId& plan, quint64 position, qsizetype bytes)
{
    const auto rows
        = read(sql::pg_bundle_sizes_after, PgParameters().add(plan).add(position).add(kMostAtOnce));
    if (!rows)
        return rows.error();
    const std::vector<quint64> positions = firstOf(*rows, bytes);
    if (positions.empty())
        return std::vector<MailboxBundle>();
    return readBundles(sql::pg_bundle_at, PgParameters().add(plan).add(positions));
}

/// Asked once in a transaction; behind claim() it is what holds until the commit.
Result<bool> MailboxPostgres::isClosed()
{
    if (!m_isClosed) {
        const auto rows = read(sql::pg_relay_row, {});
        if (!rows)
            return rows.error();
        m_isClosed = rows->count() == 1 && rows->number(0, 2) != 0;
    }
    return *m_isClosed;
}

Result<void> MailboxPostgres::check()
{
    for (const MailboxCheck& check : kMailboxChecks) {
        const auto count = read(check.query, {});
        if (!count)
            return count.error();
        if (count->number(0, 0) != 0)
            return Error{Errc::Corrupt, std::to_string(count->number(0, 0)) + ' ' + check.meaning};
    }
    return {};
}

} // namespace uitwijk
