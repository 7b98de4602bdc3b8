// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/connection.h"
#include "store/sqlite/transaction.h"
#include "tests/store/sqlite/database_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

/// Asks a database how many rows there are, and counts how often it really had to.
struct Asker {
    Connection& connection;
    int asked = 0;

    qint64 rows()
    {
        return *connection.remembered<qint64>("rows", [this] {
            ++asked;
            return connection.number("SELECT count(*) FROM thing");
        });
    }
};

Connection opened(const DatabaseFolder& folder, OpenMode mode)
{
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), mode);
    REQUIRE(connection);
    return std::move(*connection);
}

struct Database {
    DatabaseFolder folder;
    Connection connection = opened(folder, OpenMode::CreateNew);

    Database() { REQUIRE(connection.execute("CREATE TABLE thing (id INTEGER)")); }
    void add() { REQUIRE(connection.execute("INSERT INTO thing VALUES (1)")); }
};

} // namespace

TEST_CASE("what is remembered is not asked again until this connection has written")
{
    Database database;
    Asker asker{database.connection};
    CHECK(asker.rows() == 0);
    CHECK(asker.rows() == 0);
    CHECK(asker.asked == 1);
    database.add();
    CHECK(asker.rows() == 1);
    REQUIRE(database.connection.execute("DELETE FROM thing"));
    CHECK(asker.rows() == 0);
    CHECK(asker.asked == 3);
}

TEST_CASE("what is remembered is asked again when another connection has written")
{
    Database database;
    Connection reader = opened(database.folder, OpenMode::ReadOnly);
    Asker asker{reader};
    CHECK(asker.rows() == 0);
    database.add();
    CHECK(asker.rows() == 1);
    CHECK(asker.rows() == 1);
    CHECK(asker.asked == 2);
}

TEST_CASE("what is read in a transaction that is taken back is not remembered")
{
    Database database;
    Asker asker{database.connection};
    {
        auto transaction = Transaction::begin(database.connection);
        REQUIRE(transaction);
        database.add();
        CHECK(asker.rows() == 1);
    }
    CHECK(asker.rows() == 0);
}

TEST_CASE("what could not be read is not remembered, and another type under the key is another thing")
{
    Database database;
    int asked = 0;
    const auto fails = [&]() -> Result<qint64> {
        ++asked;
        return Error{Errc::NotFound, "no row"};
    };
    CHECK_FALSE(database.connection.remembered<qint64>("thing", fails));
    CHECK_FALSE(database.connection.remembered<qint64>("thing", fails));
    CHECK(asked == 2);
    CHECK(*database.connection.remembered<qint64>("thing", [] { return Result<qint64>(7); }) == 7);
    CHECK(*database.connection.remembered<int>("thing", [] { return Result<int>(8); }) == 8);
}
