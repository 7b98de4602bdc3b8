// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/migrations.h"

#include "store/sqlite/transaction.h"

namespace uitwijk {

namespace {

struct FileVersion {
    qint64 step;
    qint64 applicationId;
    bool isEmpty;
};

Result<FileVersion> versionOf(Connection& connection)
{
    const auto step = connection.number("PRAGMA user_version");
    if (!step)
        return step.error();
    const auto applicationId = connection.number("PRAGMA application_id");
    if (!applicationId)
        return applicationId.error();
    const auto objects = connection.number("SELECT count(*) FROM sqlite_schema");
    if (!objects)
        return objects.error();
    return FileVersion{*step, *applicationId, *objects == 0 && *step == 0 && *applicationId == 0};
}

/// The step the file is at, if it is one of ours.
Result<qint64> stepOf(Connection& connection, qint64 lastStep, qint32 applicationId)
{
    const auto version = versionOf(connection);
    if (!version)
        return version.error();
    if (!version->isEmpty && version->applicationId != applicationId)
        return Error{Errc::Malformed, "a database of another kind"};
    if (version->step > lastStep)
        return Error{Errc::TooNew,
            "schema step " + std::to_string(version->step) + ", known are " + std::to_string(lastStep)};
    return version->step;
}

Result<void> takeStep(Connection& connection, const Migration& migration, qint32 applicationId)
{
    const std::string mark = "PRAGMA application_id = " + std::to_string(applicationId)
        + "; PRAGMA user_version = " + std::to_string(migration.number);
    for (const std::string_view sql : {migration.sql, std::string_view(mark)}) {
        if (auto done = connection.execute(sql); !done)
            return Error{done.error().code,
                "migration " + std::to_string(migration.number) + ": " + done.error().detail};
    }
    return {};
}

} // namespace

Result<void> migrate(Connection& connection, std::span<const Migration> migrations, qint32 applicationId)
{
    const auto lastStep = qint64(migrations.size());
    auto step = stepOf(connection, lastStep, applicationId);
    while (step && *step < lastStep) {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return transaction.error();
        // Again, now that nobody else can: another process may have taken this step meanwhile.
        step = stepOf(connection, lastStep, applicationId);
        if (!step || *step == lastStep)
            break;
        if (auto done = takeStep(connection, migrations[std::size_t(*step)], applicationId); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
        ++*step;
    }
    return step ? Result<void>() : Result<void>(step.error());
}

} // namespace uitwijk
