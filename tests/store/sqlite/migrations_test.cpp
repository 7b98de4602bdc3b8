// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/migrations.h"

#include "tests/store/sqlite/database_folder.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace uitwijk;

namespace {

using Files = std::array<std::pair<std::string_view, std::string_view>, 3>;
constexpr Files kFiles{
    {{"0001_people", "CREATE TABLE person (name TEXT); INSERT INTO person VALUES ('Ada');"},
        {"0002_phones", "CREATE TABLE phone (person INTEGER); INSERT INTO phone SELECT rowid FROM person;"},
        {"0003_notes", "ALTER TABLE person ADD COLUMN note TEXT;"}}};
constexpr auto kSteps = migrationsIn(kFiles);
constexpr std::span<const Migration> kAll(kSteps);
constexpr qint32 kOurs = 0x5557'4b31;

static_assert(kSteps[2].number == 3 && kSteps[2].sql == kFiles[2].second);

Connection opened(const DatabaseFolder& folder)
{
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(),
        QFile::exists(folder.path()) ? OpenMode::ReadWrite : OpenMode::CreateNew);
    REQUIRE(connection);
    return std::move(*connection);
}

qint64 step(Connection& connection)
{
    return *connection.number("PRAGMA user_version");
}

} // namespace

TEST_CASE("a new file goes through every step and an older one through those it lacks")
{
    const DatabaseFolder folder;
    Connection connection = opened(folder);
    REQUIRE(migrate(connection, kAll.first(1), kOurs));
    CHECK(step(connection) == 1);
    REQUIRE(migrate(connection, kAll, kOurs));
    CHECK(step(connection) == 3);
    CHECK(*connection.number("PRAGMA application_id") == kOurs);
    CHECK(*connection.number("SELECT count(*) FROM phone") == 1);
    REQUIRE(migrate(connection, kAll, kOurs));
    CHECK(*connection.number("SELECT count(*) FROM person") == 1); // nothing is done twice
}

TEST_CASE("a file from a newer version is refused and not changed")
{
    const DatabaseFolder folder;
    {
        Connection connection = opened(folder);
        REQUIRE(migrate(connection, kAll, kOurs));
    }
    const QByteArray before = folder.read();
    {
        Connection connection = opened(folder);
        CHECK(migrate(connection, kAll.first(2), kOurs).error().code == Errc::TooNew);
    }
    CHECK(folder.read() == before);
}

TEST_CASE("another program's database is refused and not changed")
{
    const DatabaseFolder folder;
    Connection connection = opened(folder);
    REQUIRE(connection.execute("CREATE TABLE theirs (a)"));
    CHECK(migrate(connection, kAll, kOurs).error().code == Errc::Malformed);
    REQUIRE(connection.execute("PRAGMA application_id = 42"));
    CHECK(migrate(connection, kAll, kOurs).error().code == Errc::Malformed);
    CHECK(*connection.number("SELECT count(*) FROM sqlite_schema") == 1);
}

TEST_CASE("a step that fails leaves the file at the step before")
{
    const DatabaseFolder folder;
    Connection connection = opened(folder);
    const std::array<Migration, 2> broken{
        kSteps[0], Migration{2, "CREATE TABLE phone (a); INSERT INTO nowhere VALUES (1);"}};
    CHECK(migrate(connection, broken, kOurs).error().code == Errc::Malformed);
    CHECK(step(connection) == 1);
    CHECK(*connection.number("SELECT count(*) FROM sqlite_schema") == 1);
    CHECK_FALSE(connection.isInTransaction());
    CHECK(migrate(connection, kAll, kOurs));
}

TEST_CASE("two processes that bring one file up to date do it once")
{
    const DatabaseFolder folder;
    Connection first = opened(folder);
    REQUIRE(migrate(first, kAll.first(1), kOurs));
    Connection second = opened(folder);
    CHECK(step(second) == 1);
    REQUIRE(migrate(first, kAll, kOurs));
    REQUIRE(migrate(second, kAll, kOurs));
    CHECK(*second.number("SELECT count(*) FROM phone") == 1);
}

TEST_CASE("a migration that is killed half way is done again from the last whole step")
{
    const DatabaseFolder folder;
    // The kill comes from inside the second step, between its two statements, by way of a table too large for
    // the cache.
    const pid_t child = fork();
    if (child == 0) {
        auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::CreateNew);
        (void)migrate(*connection, kAll.first(1), kOurs);
        (void)connection->execute("BEGIN IMMEDIATE; PRAGMA cache_size = 5");
        (void)connection->execute(kSteps[1].sql);
        (void)connection->execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
            "INSERT INTO phone SELECT i FROM n; PRAGMA user_version = 2");
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    Connection connection = opened(folder);
    CHECK(step(connection) == 1);
    CHECK(*connection.number("SELECT count(*) FROM sqlite_schema") == 1);
    REQUIRE(migrate(connection, kAll, kOurs));
    CHECK(*connection.number("SELECT count(*) FROM phone") == 1);
}
