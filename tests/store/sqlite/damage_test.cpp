// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/connection.h"
#include "tests/store/sqlite/database_folder.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace uitwijk;

namespace {

constexpr qsizetype kPageSize = 4096;

/// What reading everything comes to.
Result<void> readAll(Connection& connection)
{
    const auto sum = connection.number("SELECT sum(length(note)) FROM contact NOT INDEXED");
    return sum ? Result<void>() : Result<void>(sum.error());
}

} // namespace

TEST_CASE("a sound database has no problems")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    REQUIRE(connection->execute("UPDATE contact SET note = randomblob(100)"));
    CHECK(connection->integrityProblems()->empty());
    CHECK(folder.read(QStringLiteral("-wal")).isEmpty());
    auto reader = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadOnly);
    CHECK(reader->integrityProblems()->empty());
}

TEST_CASE("a damaged first page cannot be told from a wrong key, and stays as it is")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    QByteArray damaged = folder.read();
    damaged[200] = char(damaged[200] ^ 1);
    folder.write(damaged);
    const auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    CHECK(connection.error().code == Errc::WrongKey);
    CHECK(folder.read() == damaged);
}

TEST_CASE("every flipped bit is noticed, when the page is read and by the check")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    const QByteArray sound = folder.read();
    std::mt19937 random(20); // NOLINT(cert-msc51-cpp): the same flips every time
    for (int round = 0; round < 40; ++round) {
        const auto at
            = qsizetype(std::uniform_int_distribution<qsizetype>(kPageSize, sound.size() - 1)(random));
        INFO("octet " << at);
        QByteArray damaged = sound;
        damaged[at] = char(damaged[at] ^ (1 << (round % 8)));
        folder.write(damaged);
        auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
        if (!connection)
            continue; // noticed even sooner
        const auto problems = connection->integrityProblems();
        REQUIRE(problems);
        CHECK_FALSE(problems->empty());
    }
}

TEST_CASE("reading a damaged page fails and invents nothing")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    QByteArray damaged = folder.read();
    for (qsizetype page = 5; page < damaged.size() / kPageSize; ++page)
        damaged[page * kPageSize + 77] = char(damaged[page * kPageSize + 77] ^ 1);
    folder.write(damaged);
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadOnly);
    REQUIRE(connection);
    CHECK(readAll(*connection).error().code == Errc::Corrupt);
    CHECK(folder.read() == damaged);
}

TEST_CASE("a file that was cut is noticed wherever it was cut")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    const QByteArray sound = folder.read();
    for (const qsizetype size : {qsizetype(1), qsizetype(100), qsizetype(511), qsizetype(4095), kPageSize,
             kPageSize + 7, sound.size() / 2, sound.size() - kPageSize, sound.size() - 1}) {
        INFO(size << " octets left");
        folder.write(sound.first(size));
        auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
        if (connection) {
            const auto problems = connection->integrityProblems();
            REQUIRE(problems);
            CHECK_FALSE(problems->empty());
        } else {
            const bool named
                = connection.error().code == Errc::WrongKey || connection.error().code == Errc::Corrupt;
            CHECK(named);
        }
    }
}

TEST_CASE("garbage at the end of the file is noticed")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    folder.write(folder.read() + QByteArray(2 * kPageSize, 'x'));
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    REQUIRE(connection);
    const auto problems = connection->integrityProblems();
    REQUIRE(problems);
    CHECK_FALSE(problems->empty());
}

TEST_CASE("another file under the name of the database is refused and left alone")
{
    const DatabaseFolder folder;
    const QByteArray letter("Dear Sir or Madam,\n" + QByteArray(9000, '.'));
    folder.write(letter);
    CHECK(Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite).error().code
        == Errc::WrongKey);
    CHECK(Connection::openPlain(folder.path(), OpenMode::ReadWrite).error().code == Errc::Corrupt);
    CHECK(folder.read() == letter);
    CHECK(folder.files().size() == 1);
}
