// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/transaction.h"

#include "tests/store/sqlite/database_folder.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace uitwijk;

namespace {

qint64 contactsIn(const DatabaseFolder& folder)
{
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    REQUIRE(connection);
    CHECK(connection->integrityProblems()->empty());
    return *connection->number("SELECT count(*) FROM contact");
}

} // namespace

TEST_CASE("a transaction that is not committed has not happened")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    {
        auto transaction = Transaction::begin(*connection);
        REQUIRE(transaction);
        REQUIRE(connection->execute("DELETE FROM contact"));
        CHECK(connection->isInTransaction());
    }
    CHECK_FALSE(connection->isInTransaction());
    CHECK(*connection->number("SELECT count(*) FROM contact") == 500);
    {
        auto transaction = Transaction::begin(*connection);
        REQUIRE(connection->execute("DELETE FROM contact WHERE id = 1"));
        CHECK(transaction->commit());
    }
    CHECK(*connection->number("SELECT count(*) FROM contact") == 499);
}

TEST_CASE("a transaction that cannot be committed has not happened either")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    REQUIRE(connection->execute(
        "CREATE TABLE phone (contact REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED)"));
    {
        auto transaction = Transaction::begin(*connection);
        REQUIRE(connection->execute("INSERT INTO phone VALUES (9999)"));
        CHECK(transaction->commit().error().code == Errc::Malformed);
    }
    CHECK_FALSE(connection->isInTransaction());
    CHECK(*connection->number("SELECT count(*) FROM phone") == 0);
}

TEST_CASE("a database that may not grow keeps what it had")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    REQUIRE(connection->execute("PRAGMA max_page_count = 60"));
    {
        auto transaction = Transaction::begin(*connection);
        REQUIRE(connection->execute("DELETE FROM contact WHERE id < 100"));
        CHECK(connection->execute("INSERT INTO contact VALUES (1, 'big', randomblob(1000000))").error().code
            == Errc::Full);
    }
    CHECK(*connection->number("SELECT count(*) FROM contact") == 500);
}

TEST_CASE("a reading transaction sees one state throughout")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    auto writer = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    auto reader = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadOnly);
    {
        const auto view = Transaction::beginReading(*reader);
        REQUIRE(view);
        CHECK(*reader->number("SELECT count(*) FROM contact") == 500);
        REQUIRE(writer->execute("DELETE FROM contact"));
        CHECK(*reader->number("SELECT count(*) FROM contact") == 500);
    }
    CHECK(*reader->number("SELECT count(*) FROM contact") == 0);
}

TEST_CASE("a program that is killed between two statements leaves the state before the first")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    const pid_t child = fork();
    if (child == 0) {
        auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
        auto transaction = Transaction::begin(*connection);
        (void)connection->execute(
            "PRAGMA cache_size = 5"); // so that changes are on disk before they are committed
        (void)connection->execute("DELETE FROM contact WHERE id <= 400");
        (void)connection->execute(
            "INSERT INTO contact SELECT id + 1000, name, randomblob(2000) FROM contact");
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(folder.read(QStringLiteral("-wal")).size() > 4096); // there was something to ignore
    CHECK(contactsIn(folder) == 500);
}

TEST_CASE("what is committed survives a kill")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    const pid_t child = fork();
    if (child == 0) {
        auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
        auto transaction = Transaction::begin(*connection);
        (void)connection->execute("DELETE FROM contact WHERE id <= 400");
        if (transaction->commit())
            kill(getpid(), SIGKILL);
        _exit(1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(contactsIn(folder) == 100);
}
