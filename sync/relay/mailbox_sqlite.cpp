// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/mailbox_sqlite.h"

#include "store/crypto/digest.h"
#include "store/sqlite/migrations.h"

#include "sql/relay_queries.sql.h"
#include "sql/relay_schema.sql.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace uitwijk {
namespace {

constexpr qint32 kApplicationId = 0x55775231; // "UwR1"
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

Result<void> MailboxSqlite::become(const Incarnation& incarnation)
{
    auto statement = m_connection.statement(sql::relay_become);
    if (!statement)
        return statement.error();
    if (auto run = statement->bind(":incarnation", incarnation).run(); !run)
        return run;
    m_incarnation = incarnation;
    return {};
}

Result<void> MailboxSqlite::setClosed(bool isClosed)
{
    auto statement = m_connection.statement(sql::relay_set_closed);
    if (!statement)
        return statement.error();
    return statement->bind(":closed", isClosed ? 1 : 0).run();
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

Result<std::optional<quint64>> MailboxSqlite::ownAllowance(const PlanId& plan)
{
    auto statement = m_connection.statement(sql::relay_plan_allowance);
    if (!statement)
        return statement.error();
    const auto hasRow = statement->bind(":plan", plan).step();
    if (!hasRow)
        return hasRow.error();
    const quint64 bytes = *hasRow ? quint64(statement->integer(0)) : 0;
    return bytes > 0 ? std::optional(bytes) : std::nullopt;
}

Result<void> MailboxSqlite::setOwnAllowance(const PlanId& plan, std::optional<quint64> bytes)
{
    auto statement = m_connection.statement(sql::relay_plan_allow);
    if (!statement)
        return statement.error();
    return statement->bind(":plan", plan).bind(":allowed", bytes.value_or(0)).run();
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

} // namespace uitwijk
