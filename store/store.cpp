// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include "sql/queries.sql.h"
#include "sql/schema.sql.h"
#include "store/files/database_path.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/database_file.h"
#include "store/sqlite/migrations.h"
#include "store/sqlite/query.h"
#include "store/views/duty_view.h"
#include "store/views/evidence_view.h"
#include "store/views/finding_view.h"
#include "store/views/message_view.h"
#include "store/views/opening_view.h"
#include "store/views/plan_check_view.h"
#include "store/views/recovery_view.h"
#include "store/views/relief_view.h"
#include "store/views/review_view.h"
#include "store/views/skill_view.h"
#include "store/views/state_digest.h"
#include "store/views/variant_view.h"
#include "store/views/views.h"
#include "store/views/workplace_view.h"

#include <QDir>

namespace uitwijk {

namespace {

// "UWK1" in the file's header tells our files from other SQLite databases.
constexpr qint32 kApplicationId = 0x55574b31;
constexpr auto kMigrations = migrationsIn(sql::schema);

} // namespace

/// Everything that one open copy consists of, in the order in which it is built.
struct Store::Parts {
    Parts(Connection opened, const Clock& time)
        : connection(std::move(opened))
        , clock(time)
        , views(connection)
        , log(connection, views, time)
    {
    }

    Connection connection;
    const Clock& clock;
    Views views;
    EventLog log;
};

Store::Store(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::create(const QString& folder, const SecretBytes& key, const Clock& clock)
{
    if (!QDir().mkpath(folder))
        return Error{Errc::ReadOnly, "the folder cannot be made"};
    auto connection = Connection::openEncrypted(databasePath(folder), key.view(), OpenMode::CreateNew);
    if (!connection)
        return connection.error();
    if (auto migrated = migrate(*connection, kMigrations, kApplicationId); !migrated) {
        // Nothing is in it yet, and nobody could ever found a handbook here again.
        connection = Error{migrated.error().code, migrated.error().detail};
        removeDatabaseFile(databasePath(folder));
        return connection.error();
    }
    auto parts = std::make_unique<Parts>(*std::move(connection), clock);
    return Store(std::move(parts));
}

Result<Store> Store::open(const QString& folder, const SecretBytes& key, const Clock& clock, Access access)
{
    const OpenMode mode = access == Access::Read ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    auto connection = Connection::openEncrypted(databasePath(folder), key.view(), mode);
    if (!connection)
        return connection.error();
    if (access == Access::ReadWrite) {
        if (auto migrated = migrate(*connection, kMigrations, kApplicationId); !migrated)
            return migrated.error();
    }
    auto parts = std::make_unique<Parts>(*std::move(connection), clock);
    if (auto loaded = parts->log.load(); !loaded)
        return loaded.error();
    return Store(std::move(parts));
}

EventLog& Store::log()
{
    return m_parts->log;
}

const EventLog& Store::log() const
{
    return m_parts->log;
}

KeyRing Store::keyRing()
{
    return KeyRing(m_parts->connection);
}

ObjectView Store::objects() const
{
    return ObjectView(m_parts->connection);
}

ContactView Store::contacts() const
{
    return ContactView(m_parts->connection);
}

IncidentView Store::incidents() const
{
    return IncidentView(m_parts->connection, m_parts->clock.now().time_since_epoch().count());
}

RollCallView Store::rollCalls() const
{
    return RollCallView(m_parts->connection);
}

CallTreeView Store::calls() const
{
    return CallTreeView(m_parts->connection);
}

ForwardingView Store::forwardings() const
{
    return ForwardingView(m_parts->connection);
}

LegalClockView Store::legalClocks() const
{
    return LegalClockView(m_parts->connection);
}

DecisionView Store::decisions() const
{
    return DecisionView(m_parts->connection);
}

JoinedView Store::joined() const
{
    return JoinedView(m_parts->connection);
}

MeasureView Store::measures() const
{
    return MeasureView(m_parts->connection);
}

EvidenceView Store::evidence() const
{
    return EvidenceView(m_parts->connection);
}

TaskView Store::tasks() const
{
    return TaskView(m_parts->connection);
}

UndoView Store::undo() const
{
    return UndoView(m_parts->connection);
}

FindingView Store::findings() const
{
    return FindingView(m_parts->connection);
}

ReviewView Store::reviews() const
{
    return ReviewView(m_parts->connection);
}

ReliefView Store::reliefs() const
{
    return ReliefView(m_parts->connection);
}

RecoveryView Store::recovery() const
{
    return RecoveryView(m_parts->connection);
}

VariantView Store::variants() const
{
    return VariantView(m_parts->connection);
}

WorkplaceView Store::workplaces() const
{
    return WorkplaceView(m_parts->connection);
}

MessageView Store::messages() const
{
    return MessageView(m_parts->connection);
}

DutyView Store::duty() const
{
    return DutyView(m_parts->connection);
}

PlanCheckView Store::planCheck() const
{
    return PlanCheckView(m_parts->connection);
}

SkillView Store::skills() const
{
    return SkillView(m_parts->connection);
}

OpeningView Store::openings() const
{
    return OpeningView(m_parts->connection);
}

SearchView Store::search() const
{
    return SearchView(m_parts->connection);
}

Result<void> Store::setSetting(const QString& name, const QString& value)
{
    return Query(m_parts->connection, sql::setting_put, name, value).run();
}

Result<QString> Store::setting(const QString& name) const
{
    Query row(m_parts->connection, sql::setting_get, name);
    QString value = row.next() ? row.text(0) : QString();
    if (auto status = row.status(); !status)
        return status.error();
    return value;
}

Result<QStringList> Store::integrityProblems()
{
    const auto problems = m_parts->connection.integrityProblems();
    if (!problems)
        return problems.error();
    QStringList lines;
    for (const std::string& problem : *problems)
        lines.append(QString::fromStdString(problem));
    return lines;
}

Result<Digest> Store::stateDigest() const
{
    return uitwijk::stateDigest(m_parts->connection);
}

Result<void> Store::checkpoint()
{
    return m_parts->connection.checkpoint();
}

} // namespace uitwijk
