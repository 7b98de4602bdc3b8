// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/mailbox_postgres.h"

#include "store/crypto/digest.h"

#include "sql/relay_pg.sql.h"

#include <QByteArrayList>

#include <algorithm>

namespace uitwijk {
namespace {

constexpr quint64 kVersion = 1;
constexpr int kTriesToPrepare = 5;
constexpr std::string_view kBegin = "BEGIN ISOLATION LEVEL READ COMMITTED";
constexpr std::string_view kCommit = "COMMIT";

} // namespace

MailboxPostgres::MailboxPostgres(PgPrimary primary, Options options)
    : m_primary(std::move(primary))
    , m_options(options)
{
}

Result<std::unique_ptr<MailboxPostgres>> MailboxPostgres::open(
    const std::string& conninfo, Options options, Prepare prepare)
{
    auto primary = PgPrimary::at(conninfo);
    if (!primary)
        return std::move(primary).error();
    std::unique_ptr<MailboxPostgres> mailbox(new MailboxPostgres(std::move(*primary), options));
    auto found = mailbox->m_primary.connect();
    if (!found)
        return std::move(found).error();
    mailbox->m_connection.emplace(std::move(found->connection));
    mailbox->m_hasStandby = found->hasStandby;
    if (prepare == Prepare::Tables)
        if (auto prepared = mailbox->prepareTables(); !prepared)
            return prepared.error();
    if (auto read = mailbox->readRelayRow(); !read)
        return read.error();
    return mailbox;
}

/// Instances that start together make the tables together, and then one of them is told that they exist.
Result<void> MailboxPostgres::prepareTables()
{
    Result<void> status;
    for (int i = 0; i < kTriesToPrepare; ++i) {
        if (m_connection->run(PgStatement{sql::pg_relay_row}))
            break;
        status = {};
        for (const Bytes& statement :
            Bytes(sql::pg_schema.data(), qsizetype(sql::pg_schema.size())).split(';')) {
            const auto done = m_connection->run(PgStatement{std::string_view(statement.constData())});
            if (!done)
                status = done.error();
        }
        if (status)
            break;
    }
    if (!status)
        return status;
    PgStatement row{sql::pg_relay_insert};
    row.parameters.add(kVersion).add(randomId<Incarnation>());
    const auto inserted = m_connection->run(row);
    return inserted ? Result<void>() : inserted.error();
}

Result<void> MailboxPostgres::readRelayRow()
{
    const auto rows = m_connection->run(PgStatement{sql::pg_relay_row});
    if (!rows)
        return rows.error().code == Errc::Io ? Error{Errc::NotFound, "no relay's tables in that database"}
                                             : rows.error();
    if (rows->count() != 1)
        return Error{Errc::NotFound, "no relay's tables in that database"};
    if (rows->number(0, 0) != kVersion)
        return Error{Errc::TooNew, "the store is of another version of this program"};
    m_incarnation = rows->id<Incarnation>(0, 1);
    return {};
}

Result<void> MailboxPostgres::begin()
{
    rollBack();
    if (m_connection && m_connection->isOpen())
        return {};
    m_connection.reset();
    auto found = m_primary.connect();
    if (!found)
        return std::move(found).error();
    m_connection.emplace(std::move(found->connection));
    m_hasStandby = found->hasStandby;
    return readRelayRow();
}

void MailboxPostgres::rollBack()
{
    if (m_isOpen && m_connection && !m_connection->run(PgStatement{"ROLLBACK"}))
        m_connection.reset();
    forgetTransaction();
}

void MailboxPostgres::forgetTransaction()
{
    m_isOpen = false;
    m_plans.clear();
    m_waiting.clear();
    m_isClosed.reset();
}

/// Only one way leads to Durable: COMMIT said so, and nothing was warned of. What the server refused before
/// is certainly not stored; a session that ended in between, or a warning, leaves it open.
CommitOutcome MailboxPostgres::commit()
{
    queueHeads();
    if (m_waiting.empty() && !m_isOpen) {
        forgetTransaction();
        return m_connection ? CommitOutcome::Durable : CommitOutcome::Retry;
    }
    if (!m_connection)
        return CommitOutcome::Retry;
    std::vector<PgStatement> statements = std::exchange(m_waiting, {});
    if (!m_isOpen)
        statements.insert(statements.begin(), PgStatement{kBegin});
    statements.push_back(PgStatement{kCommit});
    const bool wasWarned = m_connection->takeWarned();
    const auto rows = m_connection->run(statements);
    const bool isWarned = m_connection->takeWarned() || wasWarned;
    const bool isCommitted = rows && rows->back().command() == "COMMIT";
    forgetTransaction();
    if (isCommitted && !isWarned)
        return CommitOutcome::Durable;
    const bool isUnknown = isWarned || (!rows && rows.error().code == Errc::Unreachable);
    m_connection.reset(); // and with it what is left of the transaction
    return isUnknown ? CommitOutcome::Unknown : CommitOutcome::Retry;
}

Result<void> MailboxPostgres::flush()
{
    queueHeads();
    if (m_waiting.empty())
        return {};
    std::vector<PgStatement> statements = std::exchange(m_waiting, {});
    if (!m_isOpen)
        statements.insert(statements.begin(), PgStatement{kBegin});
    m_isOpen = true;
    const auto rows = m_connection->run(statements);
    return rows ? Result<void>() : rows.error();
}

void MailboxPostgres::queueHeads()
{
    for (auto& [id, plan] : m_plans) {
        for (const AuthorId& author : std::exchange(plan.moved, {})) {
            const LogPlace& last = plan.logs[author];
            m_waiting.push_back({sql::pg_device_upsert});
            m_waiting.back().parameters.add(id).add(author).add(last.seq).add(last.position).add(last.hash);
        }
        if (std::exchange(plan.isMoved, false)) {
            m_waiting.push_back({sql::pg_plan_advance});
            m_waiting.back().parameters.add(id).add(plan.row->head).add(plan.row->bytesUsed);
        }
    }
}

MailboxPlan MailboxPostgres::planFrom(const PgRows& rows) const
{
    return {
        .genesis = rows.id<Digest>(0, 0),
        .head = rows.number(0, 1),
        .floor = rows.number(0, 2),
        .bytesUsed = rows.number(0, 3),
        .bytesAllowed = rows.number(0, 4),
    };
}

Result<PgRows> MailboxPostgres::read(std::string_view sql, PgParameters parameters)
{
    if (!m_connection)
        return Error{Errc::Unreachable, "no session with PostgreSQL"};
    if (auto flushed = flush(); !flushed)
        return flushed.error();
    return m_connection->run(PgStatement{sql, std::move(parameters)});
}

/// Asked once in a transaction: many sessions of one plan ask.
Result<std::optional<MailboxPlan>> MailboxPostgres::plan(const PlanId& plan)
{
    const auto place = m_plans.find(plan);
    if (place != m_plans.end())
        return place->second.row;
    const auto rows = read(sql::pg_plan_find, PgParameters().add(plan).add(m_options.bytesAllowed));
    if (!rows)
        return rows.error();
    if (rows->count() != 1)
        return std::optional<MailboxPlan>();
    return m_plans.emplace(plan, PlanInUse{.row = planFrom(*rows)}).first->second.row;
}

Result<std::optional<MailboxPlan>> MailboxPostgres::claim(const PlanId& plan)
{
    const auto claimedPlan = claimed(plan);
    if (!claimedPlan)
        return claimedPlan.error();
    return *claimedPlan ? (*claimedPlan)->row : std::nullopt;
}

Result<MailboxPostgres::PlanInUse*> MailboxPostgres::claimed(const PlanId& plan)
{
    const auto place = m_plans.find(plan);
    if (place != m_plans.end() && place->second.isClaimed)
        return &place->second;
    if (!m_connection)
        return Error{Errc::Unreachable, "no session with PostgreSQL"};
    if (auto flushed = flush(); !flushed)
        return flushed.error();
    std::vector<PgStatement> statements;
    if (!m_isOpen)
        statements.push_back({kBegin});
    m_isOpen = true;
    statements.push_back({sql::pg_plan_claim, PgParameters().add(plan).add(m_options.bytesAllowed)});
    statements.push_back({sql::pg_device_all, PgParameters().add(plan)});
    statements.push_back({sql::pg_relay_row});
    const auto answers = m_connection->run(statements);
    if (!answers)
        return answers.error();
    const PgRows& row = *(answers->end() - 3);
    const PgRows& logs = *(answers->end() - 2);
    m_isClosed = answers->back().count() == 1 && answers->back().number(0, 2) != 0;
    if (row.count() != 1)
        return static_cast<PlanInUse*>(nullptr);
    PlanInUse& use = m_plans[plan];
    use.row = planFrom(row);
    use.isClaimed = true;
    for (int i = 0; i < logs.count(); ++i)
        use.logs[logs.id<AuthorId>(i, 0)]
            = {.seq = logs.number(i, 1), .position = logs.number(i, 2), .hash = logs.id<Digest>(i, 3)};
    return &use;
}

Result<void> MailboxPostgres::become(const Incarnation& incarnation)
{
    m_waiting.push_back({sql::pg_relay_become, PgParameters().add(incarnation)});
    m_incarnation = incarnation;
    return {};
}

Result<void> MailboxPostgres::setClosed(bool isClosed)
{
    m_waiting.push_back({sql::pg_relay_set_closed, PgParameters().add(quint64(isClosed ? 1 : 0))});
    return {};
}

Result<std::optional<quint64>> MailboxPostgres::ownAllowance(const PlanId& plan)
{
    const auto rows = read(sql::pg_plan_allowance, PgParameters().add(plan));
    if (!rows)
        return rows.error();
    const quint64 bytes = rows->count() == 1 ? rows->number(0, 0) : 0;
    return bytes > 0 ? std::optional(bytes) : std::nullopt;
}

Result<void> MailboxPostgres::setOwnAllowance(const PlanId& plan, std::optional<quint64> bytes)
{
    m_waiting.push_back({sql::pg_plan_allow, PgParameters().add(plan).add(bytes.value_or(0))});
    return {};
}

Result<void> MailboxPostgres::createPlan(const PlanId& plan, const Digest& genesis)
{
    m_plans[plan]
        = {.row = MailboxPlan{.genesis = genesis, .bytesAllowed = m_options.bytesAllowed}, .isClaimed = true};
    m_waiting.push_back({sql::pg_alias_insert, PgParameters().add(planAliasOf(plan)).add(plan)});
    m_waiting.push_back({sql::pg_plan_insert, PgParameters().add(plan).add(genesis)});
    return {};
}

Result<Appended> MailboxPostgres::append(const PlanId& plan, const MailboxBundle& bundle)
{
    const auto use = claimed(plan);
    if (!use)
        return use.error();
    if (!*use)
        return Appended{.outcome = Appended::Outcome::NoPlan};
    const LogPlace last = (*use)->logs[bundle.author];
    if (bundle.seq <= last.seq) {
        const auto stored
            = bundle.seq == last.seq ? std::optional<MailboxBundle>() : find(plan, bundle.author, bundle.seq);
        if (!stored)
            return stored.error();
        return repeatedAfter(last, bundle, *stored);
    }
    if (const auto refusal = whyNotNext(*(*use)->row, last, bundle))
        return *refusal;
    const quint64 position = ++(*use)->row->head;
    (*use)->row->bytesUsed += quint64(bundle.envelope.size());
    (*use)->isMoved = true;
    (*use)->moved.insert(bundle.author);
    (*use)->logs[bundle.author] = {.seq = bundle.seq, .position = position, .hash = bundle.hash};
    const auto hour = std::chrono::floor<std::chrono::hours>(m_options.clock.now()).time_since_epoch();
    m_waiting.push_back({sql::pg_bundle_insert});
    PgParameters& values = m_waiting.back().parameters;
    values.add(plan).add(position).add(bundle.author).add(bundle.seq).add(quint64(bundle.kind));
    values.add(bundle.prev).add(bundle.hash).add(ByteView(bundle.envelope));
    values.add(quint64(std::chrono::seconds(hour).count()));
    return Appended{.outcome = Appended::Outcome::Stored, .position = position, .lastSeq = bundle.seq};
}

} // namespace uitwijk
