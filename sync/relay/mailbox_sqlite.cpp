// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/mailbox_sqlite.h"

#include "store/crypto/digest.h"
#include "store/sqlite/migrations.h"
#include "sync/relay/mailbox_checks.h"

#include "sql/relay_queries.sql.h"
#include "sql/relay_schema.sql.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace uitwijk {
namespace {

constexpr qint32 kApplicationId = 0x55775231; // "UwR1"
constexpr int kMostAtOnce = 1024;
constexpr auto kMigrations = migrationsIn(sql::relay_schema);

QString fileIn(const QString& folder)
{
    return folder + QStringLiteral("/relay.db");
}

/// What a kill during the very first start may leave: a file in which nothing was ever stored.
void removeUnbornStore(const QString& path)
{
    const QFileInfo file(path);
    if (file.isFile() && file.size() == 0 && !QFileInfo::exists(path + QStringLiteral("-wal")))
        QFile::remove(path);
}

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

MailboxSqlite::MailboxSqlite(Connection connection, Options options)
    : m_connection(std::move(connection))
    , m_options(options)
{
}

Result<std::unique_ptr<MailboxSqlite>> MailboxSqlite::open(const QString& folder, Options options)
{
    const QString path = fileIn(folder);
    removeUnbornStore(path);
    const OpenMode mode = QFileInfo::exists(path) ? OpenMode::ReadWrite : OpenMode::CreateNew;
    auto connection = Connection::openPlain(path, mode);
    if (!connection)
        return std::move(connection).error();
    std::unique_ptr<MailboxSqlite> mailbox(new MailboxSqlite(std::move(*connection), options));
    if (auto migrated = migrate(mailbox->m_connection, kMigrations, kApplicationId); !migrated)
        return migrated.error();
    if (auto read = mailbox->readIncarnation(); !read)
        return read.error();
    return mailbox;
}

Result<std::unique_ptr<MailboxSqlite>> MailboxSqlite::openToRead(const QString& folder, Options options)
{
    auto connection = Connection::openPlain(fileIn(folder), OpenMode::ReadOnly);
    if (!connection)
        return std::move(connection).error();
    std::unique_ptr<MailboxSqlite> mailbox(new MailboxSqlite(std::move(*connection), options));
    const auto version = mailbox->m_connection.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version != qint64(kMigrations.size()))
        return Error{Errc::TooNew, "the store is of another version of this program"};
    if (auto read = mailbox->readIncarnation(); !read)
        return read.error();
    return mailbox;
}

Result<void> MailboxSqlite::readIncarnation()
{
    auto existing = m_connection.statement(sql::relay_incarnation);
    if (!existing)
        return existing.error();
    const auto hasRow = existing->step();
    if (!hasRow)
        return hasRow.error();
    if (*hasRow) {
        m_incarnation = existing->id<Incarnation>(0);
        return {};
    }
    m_incarnation = randomId<Incarnation>();
    auto insertion = m_connection.statement(sql::relay_incarnate);
    if (!insertion)
        return insertion.error();
    return insertion->bind(":incarnation", m_incarnation).run();
}

Result<void> MailboxSqlite::begin()
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    m_transaction.emplace(std::move(*transaction));
    return {};
}

CommitOutcome MailboxSqlite::commit()
{
    if (!m_transaction)
        return CommitOutcome::Retry;
    const auto committed = m_transaction->commit();
    m_transaction.reset();
    return committed ? CommitOutcome::Durable : CommitOutcome::Retry;
}

void MailboxSqlite::rollBack()
{
    m_transaction.reset();
}

Result<std::optional<MailboxPlan>> MailboxSqlite::plan(const PlanId& plan)
{
    auto statement = m_connection.statement(sql::relay_plan_find);
    if (!statement)
        return statement.error();
    const auto hasRow = statement->bind(":plan", plan).bind(":allowed", m_options.bytesAllowed).step();
    if (!hasRow)
        return hasRow.error();
    if (!*hasRow)
        return std::optional<MailboxPlan>();
    return std::optional(MailboxPlan{
        .genesis = statement->id<Digest>(0),
        .head = quint64(statement->integer(1)),
        .floor = quint64(statement->integer(2)),
        .bytesUsed = quint64(statement->integer(3)),
        .bytesAllowed = quint64(statement->integer(4)),
    });
}

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

Result<std::optional<PlanId>> MailboxSqlite::planWithAlias(const PlanAlias& alias)
{
    auto statement = m_connection.statement(sql::relay_plan_with_alias);
    if (!statement)
        return statement.error();
    const auto hasRow = statement->bind(":alias", alias).step();
    if (!hasRow)
        return hasRow.error();
    return *hasRow ? std::optional(statement->id<PlanId>(0)) : std::nullopt;
}

Result<void> MailboxSqlite::createPlan(const PlanId& plan, const Digest& genesis)
{
    auto statement = m_connection.statement(sql::relay_plan_insert);
    if (!statement)
        return statement.error();
    return statement->bind(":plan", plan).bind(":alias", planAliasOf(plan)).bind(":genesis", genesis).run();
}

Result<LogPlace> MailboxSqlite::lastOf(const PlanId& plan, const AuthorId& author)
{
    auto statement = m_connection.statement(sql::relay_device_find);
    if (!statement)
        return statement.error();
    const auto hasRow = statement->bind(":plan", plan).bind(":author", author).step();
    if (!hasRow)
        return hasRow.error();
    if (!*hasRow)
        return LogPlace{};
    return LogPlace{.seq = quint64(statement->integer(0)),
        .position = quint64(statement->integer(1)),
        .hash = statement->id<Digest>(2)};
}

Result<Appended> MailboxSqlite::append(const PlanId& plan, const MailboxBundle& bundle)
{
    const auto known = this->plan(plan);
    if (!known)
        return known.error();
    if (!*known)
        return Appended{.outcome = Appended::Outcome::NoPlan};
    const auto last = lastOf(plan, bundle.author);
    if (!last)
        return last.error();
    if (bundle.seq <= last->seq) {
        const auto stored = find(plan, bundle.author, bundle.seq);
        if (!stored)
            return stored.error();
        return repeatedAfter(*last, bundle, *stored);
    }
    if (const auto refusal = whyNotNext(**known, *last, bundle))
        return *refusal;
    const quint64 position = (*known)->head + 1;
    if (auto inserted = insert(plan, bundle, position); !inserted)
        return inserted.error();
    auto statement = m_connection.statement(sql::relay_plan_advance);
    if (!statement)
        return statement.error();
    const quint64 used = (*known)->bytesUsed + quint64(bundle.envelope.size());
    if (auto run = statement->bind(":plan", plan).bind(":head", position).bind(":used", used).run(); !run)
        return run.error();
    return Appended{.outcome = Appended::Outcome::Stored, .position = position, .lastSeq = bundle.seq};
}

Result<void> MailboxSqlite::insert(const PlanId& plan, const MailboxBundle& bundle, quint64 position)
{
    auto statement = m_connection.statement(sql::relay_bundle_insert);
    if (!statement)
        return statement.error();
    const auto hour = std::chrono::floor<std::chrono::hours>(m_options.clock.now()).time_since_epoch();
    statement->bind(":plan", plan).bind(":position", position).bind(":author", bundle.author);
    statement->bind(":seq", bundle.seq).bind(":class", bundle.kind).bind(":prev", bundle.prev);
    statement->bind(":hash", bundle.hash).bind(":envelope", ByteView(bundle.envelope));
    statement->bind(":hour", qint64(std::chrono::seconds(hour).count()));
    if (auto run = statement->run(); !run)
        return run;
    auto log = m_connection.statement(sql::relay_device_upsert);
    if (!log)
        return log.error();
    log->bind(":plan", plan).bind(":author", bundle.author).bind(":seq", bundle.seq);
    return log->bind(":position", position).bind(":hash", bundle.hash).run();
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
