// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/connection.h"

#include "store/sqlite/transaction.h"
#include "tests/store/sqlite/database_folder.h"
#include "tests/support/private_disk.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

#include <chrono>
#include <future>
#include <optional>
#include <thread>

using namespace uitwijk;

namespace {

mode_t permissionsOf(const QString& path)
{
    struct stat status { };
    stat(path.toUtf8().constData(), &status);
    return status.st_mode & 07777;
}

Errc openingFails(const DatabaseFolder& folder, OpenMode mode = OpenMode::ReadWrite)
{
    const auto connection = Connection::openEncrypted(folder.path(), databaseKey(), mode);
    REQUIRE_FALSE(connection);
    return connection.error().code;
}

} // namespace

TEST_CASE("what is stored is there again, for reading and for writing")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    REQUIRE(connection);
    CHECK(*connection->number("SELECT count(*) FROM contact") == 500);
    CHECK(connection->execute("DELETE FROM contact WHERE id > 10"));
    CHECK(connection->changes() == 490);

    auto reader = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadOnly);
    REQUIRE(reader);
    CHECK(*reader->number("SELECT count(*) FROM contact") == 10);
    CHECK(reader->isReadOnly());
    CHECK(reader->execute("DELETE FROM contact").error().code == Errc::ReadOnly);
}

TEST_CASE("what was deleted gives its room back, and a little is not worth the writing")
{
    const DatabaseFolder folder;
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::CreateNew);
    REQUIRE(connection);
    REQUIRE(connection->execute("CREATE TABLE gone (content BLOB); CREATE TABLE kept (content BLOB);"
                                "INSERT INTO gone VALUES (zeroblob(4000000));"
                                "INSERT INTO kept VALUES (zeroblob(100000));"));
    REQUIRE(connection->execute("DELETE FROM gone"));
    REQUIRE(connection->releaseFreePages());
    CHECK(*connection->number("PRAGMA page_count") < 40);
    CHECK(*connection->number("SELECT length(content) FROM kept") == 100'000);
    REQUIRE(connection->execute("DELETE FROM kept"));
    REQUIRE(connection->releaseFreePages());
    CHECK(*connection->number("PRAGMA freelist_count") > 0);
    CHECK(connection->integrityProblems()->empty());
    CHECK(connection->execute("ATTACH ':memory:' AS m").error().code == Errc::NotAllowed);
}

TEST_CASE("nothing is opened where there is nothing, and nothing is made there")
{
    const DatabaseFolder folder;
    CHECK(openingFails(folder) == Errc::NotFound);
    CHECK(openingFails(folder, OpenMode::ReadOnly) == Errc::NotFound);
    CHECK(Connection::openPlain(folder.path() + QStringLiteral("/no/such/folder"), OpenMode::ReadWrite)
              .error()
              .code
        == Errc::NotFound);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("a new database takes nobody's place")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    const QByteArray before = folder.read();
    CHECK(openingFails(folder, OpenMode::CreateNew) == Errc::Exists);
    CHECK(folder.read() == before);
}

TEST_CASE("an empty file is damage, not a new database")
{
    const DatabaseFolder folder;
    folder.write({});
    CHECK(openingFails(folder) == Errc::Corrupt);
    CHECK(openingFails(folder, OpenMode::ReadOnly) == Errc::Corrupt);
    CHECK(openingFails(folder, OpenMode::CreateNew) == Errc::Exists);
    CHECK(folder.read().isEmpty());
    CHECK(folder.files().size() == 1);
}

TEST_CASE("a wrong key opens nothing and harms nothing")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    const QByteArray before = folder.read();
    QByteArray wrong = databaseKey();
    wrong[31] = char(wrong[31] ^ 1);
    CHECK(
        Connection::openEncrypted(folder.path(), wrong, OpenMode::ReadWrite).error().code == Errc::WrongKey);
    CHECK(Connection::openEncrypted(folder.path(), wrong, OpenMode::ReadOnly).error().code == Errc::WrongKey);
    CHECK(Connection::openEncrypted(folder.path(), wrong.first(16), OpenMode::ReadWrite).error().code
        == Errc::WrongKey);
    CHECK(Connection::openEncrypted(folder.path(), {}, OpenMode::ReadWrite).error().code == Errc::WrongKey);
    CHECK(Connection::openPlain(folder.path(), OpenMode::ReadWrite).error().code == Errc::Corrupt);
    CHECK(folder.read() == before);
    CHECK(Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite));
}

TEST_CASE("what is not a file is said to be none")
{
    const DatabaseFolder folder;
    REQUIRE(QDir().mkdir(folder.path()));
    CHECK(openingFails(folder) == Errc::Malformed);
    CHECK(openingFails(folder, OpenMode::CreateNew) == Errc::Exists);
}

TEST_CASE("a link in place of the database is not followed; a link on the way to it is")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.folder() + QStringLiteral("/real.db")));
    REQUIRE(QFile::link(QStringLiteral("real.db"), folder.path()));
    CHECK(openingFails(folder) == Errc::Malformed);
    REQUIRE(QFile::remove(folder.path()));
    REQUIRE(QFile::link(QStringLiteral("nowhere.db"), folder.path()));
    CHECK(openingFails(folder, OpenMode::CreateNew) == Errc::Exists);

    const DatabaseFolder elsewhere;
    const QString detour = elsewhere.folder() + QStringLiteral("/detour");
    REQUIRE(QFile::link(folder.folder(), detour));
    CHECK(Connection::openEncrypted(detour + QStringLiteral("/real.db"), databaseKey(), OpenMode::ReadWrite));
}

TEST_CASE("only the owner may read a database, its companions and a folder made for it")
{
    const DatabaseFolder folder;
    const QString made = folder.folder() + QStringLiteral("/a/b");
    const QString path = made + QStringLiteral("/handbook.db");
    auto connection = Connection::openEncrypted(path, databaseKey(), OpenMode::CreateNew);
    REQUIRE(connection);
    REQUIRE(connection->execute("CREATE TABLE t (a)"));
    CHECK(permissionsOf(made) == 0700);
    CHECK(permissionsOf(path) == 0600);
    CHECK(permissionsOf(path + QStringLiteral("-wal")) == 0600);
    CHECK(permissionsOf(path + QStringLiteral("-shm")) == 0600);
}

TEST_CASE("neither a name nor the key can be read in any file, with the database open or closed")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    REQUIRE(connection);
    REQUIRE(connection->execute("CREATE VIRTUAL TABLE words USING fts5 (word);"
                                "INSERT INTO words SELECT name FROM contact;"
                                "CREATE TEMP TABLE sorted AS SELECT name FROM contact ORDER BY note;"));
    CHECK(folder.files().contains(QStringLiteral("handbook.db-wal")));
    for (int round = 0; round < 2; ++round) {
        const QByteArray all = folder.readAll();
        CHECK(all.size() > 100'000);
        CHECK_FALSE(all.contains("CANARY"));
        CHECK_FALSE(all.contains("contact"));
        CHECK_FALSE(all.contains(databaseKey()));
        CHECK_FALSE(all.toLower().contains(databaseKey().toHex()));
        CHECK_FALSE(all.contains("SQLite format"));
        REQUIRE(connection->checkpoint());
    }
}

TEST_CASE("a plain database is one, with the same care")
{
    const DatabaseFolder folder;
    {
        auto connection = Connection::openPlain(folder.path(), OpenMode::CreateNew);
        REQUIRE(connection);
        REQUIRE(connection->execute("CREATE TABLE mailbox (id BLOB); INSERT INTO mailbox VALUES (x'00ff')"));
        CHECK(*connection->number("PRAGMA synchronous") == 2);
        CHECK(connection->integrityProblems()->empty());
    }
    CHECK(folder.read().startsWith("SQLite format 3"));
    CHECK(permissionsOf(folder.path()) == 0600);
    auto reader = Connection::openPlain(folder.path(), OpenMode::ReadOnly);
    REQUIRE(reader);
    CHECK(*reader->number("SELECT count(*) FROM mailbox") == 1);
    CHECK(Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadOnly).error().code
        == Errc::WrongKey);
}

TEST_CASE("a connection has every setting that durability and erasure rest on")
{
    const DatabaseFolder folder;
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::CreateNew);
    REQUIRE(connection);
    CHECK(*connection->number("PRAGMA synchronous") == 2);
    CHECK(*connection->number("PRAGMA wal_autocheckpoint") == 200);
    CHECK(*connection->number("PRAGMA journal_size_limit") == 4194304);
    CHECK(*connection->number("PRAGMA secure_delete") == 1);
    CHECK(*connection->number("PRAGMA foreign_keys") == 1);
    CHECK(*connection->number("PRAGMA cell_size_check") == 1);
    CHECK(*connection->number("PRAGMA trusted_schema") == 0);
    CHECK(*connection->number("PRAGMA temp_store") == 2);
    CHECK(*connection->number("PRAGMA auto_vacuum") == 0);
    CHECK(*connection->number("PRAGMA busy_timeout") == 5000);
    auto journal = connection->statement("PRAGMA journal_mode");
    REQUIRE(*journal->step());
    CHECK(journal->text(0) == QStringLiteral("wal"));
}

TEST_CASE("no SQL takes a setting back or lets anything out")
{
    const DatabaseFolder folder;
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::CreateNew);
    REQUIRE(connection);
    REQUIRE(connection->execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)"));
    for (const char* sql : {"ATTACH 'plain.db' AS out KEY ''", "ATTACH ':memory:' AS m",
             "VACUUM INTO 'copy.db'", "PRAGMA key = 'abc'", "PRAGMA rekey = 'abc'", "PRAGMA hexrekey = '00'",
             "PRAGMA ReKey('abc')", "PRAGMA cipher_profile = 'log.txt'", "PRAGMA cipher_default_kdf_iter = 1",
             "PRAGMA cipher_log = stderr", "PRAGMA synchronous = OFF", "PRAGMA journal_mode = DELETE",
             "PRAGMA foreign_keys = OFF", "PRAGMA secure_delete = OFF", "PRAGMA temp_store = FILE",
             "PRAGMA writable_schema = ON", "PRAGMA trusted_schema = ON", "PRAGMA query_only = OFF"}) {
        INFO(sql);
        CHECK(connection->execute(sql).error().code == Errc::NotAllowed);
    }
    for (const char* sql : {"SELECT load_extension('x')", "SELECT sqlcipher_export('main')"}) {
        INFO(sql);
        CHECK_FALSE(connection->execute(sql));
    }
    CHECK(*connection->number("SELECT a FROM t") == 1);
    CHECK(*connection->number("PRAGMA synchronous") == 2);
}

TEST_CASE("a writer in the way is named as such")
{
    const DatabaseFolder folder;
    REQUIRE(fillDatabase(folder.path()));
    auto first = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    auto second = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    REQUIRE(first);
    REQUIRE(second);
    const auto writing = Transaction::begin(*first);
    REQUIRE(writing);
    CHECK(*second->number("SELECT count(*) FROM contact") == 500); // reading goes on
    CHECK(Transaction::begin(*second).error().code == Errc::Locked);
}

TEST_CASE("a disk that cannot be written to is read, and not written to")
{
    const int outcome = PrivateDisk::run(4096, [](const PrivateDisk& disk) {
        const QString path = disk.filePath(QStringLiteral("a #1 handbook?.db"));
        if (!fillDatabase(path) || !disk.makeReadOnly())
            return false;
        auto reader = Connection::openEncrypted(path, databaseKey(), OpenMode::ReadOnly);
        const auto writer = Connection::openEncrypted(path, databaseKey(), OpenMode::ReadWrite);
        const auto maker = Connection::openEncrypted(
            disk.filePath(QStringLiteral("b.db")), databaseKey(), OpenMode::CreateNew);
        return reader && *reader->number("SELECT count(*) FROM contact") == 500
            && reader->execute("DELETE FROM contact").error().code == Errc::ReadOnly && !writer
            && writer.error().code == Errc::ReadOnly && !maker && maker.error().code == Errc::ReadOnly;
    });
    if (outcome == PrivateDisk::kNotPossibleHere)
        SKIP("this system lets us mount nothing");
    CHECK(outcome == 0);
}

TEST_CASE("a full disk keeps what is on it and says that it is full")
{
    const int outcome = PrivateDisk::run(1024, [](const PrivateDisk& disk) {
        const QString path = disk.filePath(QStringLiteral("handbook.db"));
        qint64 stored = 0;
        {
            auto connection = Connection::openEncrypted(path, databaseKey(), OpenMode::CreateNew);
            if (!connection || !connection->execute("CREATE TABLE t (a)"))
                return false;
            Result<void> done;
            for (; done; stored += done ? 1 : 0)
                done = connection->execute("INSERT INTO t VALUES (randomblob(4000))");
            if (done.error().code != Errc::Full || stored < 10)
                return false;
            if (*connection->number("SELECT count(*) FROM t") != stored)
                return false;
        }
        auto again = Connection::openEncrypted(path, databaseKey(), OpenMode::ReadOnly);
        return again && *again->number("SELECT count(*) FROM t") == stored
            && again->integrityProblems()->empty();
    });
    if (outcome == PrivateDisk::kNotPossibleHere)
        SKIP("this system lets us mount nothing");
    CHECK(outcome == 0);
}

TEST_CASE("a database that does not fit on the disk leaves no trace")
{
    const int outcome = PrivateDisk::run(4, [](const PrivateDisk& disk) {
        const QString path = disk.filePath(QStringLiteral("handbook.db"));
        const auto connection = Connection::openEncrypted(path, databaseKey(), OpenMode::CreateNew);
        return !connection && connection.error().code == Errc::Full && !QFile::exists(path);
    });
    if (outcome == PrivateDisk::kNotPossibleHere)
        SKIP("this system lets us mount nothing");
    CHECK(outcome == 0);
}

TEST_CASE("a copy under another key holds the same, and whoever copies is alone with the database")
{
    const DatabaseFolder folder;
    const QString path = folder.folder() + QStringLiteral("/copy.db");
    const QByteArray key(32, 'k');
    REQUIRE(fillDatabase(folder.path()));
    {
        auto alone = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::Alone);
        REQUIRE(alone);
        CHECK(openingFails(folder) == Errc::Locked);
        REQUIRE(alone->copyTo(path, key));
        CHECK(alone->copyTo(path, key).error().code == Errc::Exists);
    }
    auto copy = Connection::openEncrypted(path, key, OpenMode::ReadWrite);
    REQUIRE(copy);
    CHECK(*copy->number("SELECT count(*) FROM contact WHERE name LIKE 'CANARY-NAME-%'") == 500);
    CHECK(copy->integrityProblems()->empty());
    CHECK(Connection::openEncrypted(path, databaseKey(), OpenMode::ReadWrite).error().code == Errc::WrongKey);
    CHECK_FALSE(folder.readAll().contains("CANARY"));
    CHECK(Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite));
}

TEST_CASE("whoever opens a database while another one takes its place never has the old one")
{
    const DatabaseFolder folder;
    const QString path = folder.folder() + QStringLiteral("/copy.db");
    REQUIRE(fillDatabase(folder.path()));
    std::optional<Connection> alone(
        *Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::Alone));
    REQUIRE(alone->copyTo(path, databaseKey()));
    auto waiting = std::async(std::launch::async, [&] {
        auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
        return connection ? connection->execute("DELETE FROM contact") : connection.error();
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    REQUIRE(QFile::remove(folder.path()));
    REQUIRE(QFile::rename(path, folder.path()));
    alone.reset();
    // It came too early and is told so, or it came after all and has the new one.
    const auto outcome = waiting.get();
    auto now = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::ReadWrite);
    REQUIRE(now);
    CHECK(*now->number("SELECT count(*) FROM contact") == (outcome ? 0 : 500));
    CHECK((outcome || outcome.error().code == Errc::Locked));
}
