// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/statement.h"

#include "store/sqlite/connection.h"
#include "store/sqlite/transaction.h"
#include "tests/store/sqlite/database_folder.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

constexpr std::string_view kInsert
    = "INSERT INTO thing (id, title, amount, part, body) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view kSelect = "SELECT id, title, amount, part, body FROM thing ORDER BY rowid";

Connection aDatabase(const DatabaseFolder& folder)
{
    auto connection = Connection::openEncrypted(folder.path(), databaseKey(), OpenMode::CreateNew);
    REQUIRE(connection);
    REQUIRE(connection->execute(
        "CREATE TABLE thing (id BLOB UNIQUE, title TEXT, amount INTEGER, part REAL, body BLOB,"
        " CHECK (amount < 1000000 OR amount > 2000000))"));
    return std::move(*connection);
}

ObjectId anId(unsigned char octet)
{
    ObjectId id;
    id.octets.fill(octet);
    return id;
}

} // namespace

TEST_CASE("values of every type come back as they went in")
{
    const DatabaseFolder folder;
    Connection connection = aDatabase(folder);
    auto insert = connection.statement(kInsert);
    REQUIRE(insert);
    const QString title = QStringLiteral("Noodstroom – ﬁlter ☕ 𝄞");
    const Bytes body("\0\xff\0", 3);
    REQUIRE(insert->bind(1, anId(7))
                .bind(2, title)
                .bind(3, std::numeric_limits<qint64>::min())
                .bind(4, 0.5)
                .bind(5, body)
                .run());
    REQUIRE(insert->bind(1, anId(8)).bind(2, QString()).bind(3, true).bind(5, Bytes()).run());

    auto select = connection.statement(kSelect);
    REQUIRE(*select->step());
    CHECK(select->columnCount() == 5);
    CHECK(select->id<ObjectId>(0) == anId(7));
    CHECK(select->text(1) == title);
    CHECK(select->utf8(1) == title.toUtf8());
    CHECK(select->integer(2) == std::numeric_limits<qint64>::min());
    CHECK(select->real(3) == 0.5);
    CHECK(select->blob(4) == body);
    REQUIRE(*select->step());
    CHECK(select->text(1).isEmpty());
    CHECK_FALSE(select->isNull(1));
    CHECK(select->integer(2) == 1);
    CHECK(select->isNull(3)); // not bound this time, and nothing is left from the last
    CHECK(select->blobView(4).isEmpty());
    CHECK_FALSE(select->isNull(4));
    CHECK(select->id<ObjectId>(4).isNull());
    CHECK_FALSE(*select->step());
}

TEST_CASE("what is bound may be gone before the statement runs")
{
    const DatabaseFolder folder;
    Connection connection = aDatabase(folder);
    auto insert = connection.statement(kInsert);
    {
        const Bytes shortLived(100'000, 'b');
        const QString title(5000, QLatin1Char('t'));
        insert->bind(1, Bytes("sixteen octets !")).bind(2, title).bind(5, shortLived);
    }
    REQUIRE(insert->run());
    auto select = connection.statement(kSelect);
    REQUIRE(*select->step());
    CHECK(select->blob(0) == Bytes("sixteen octets !"));
    CHECK(select->text(1) == QString(5000, QLatin1Char('t')));
    CHECK(select->blob(4) == Bytes(100'000, 'b'));
}

TEST_CASE("parameters have names, and a wrong name is an error and not a NULL")
{
    const DatabaseFolder folder;
    Connection connection = aDatabase(folder);
    auto insert = connection.statement("INSERT INTO thing (id, title, amount) VALUES (:id, :title, :amount)");
    REQUIRE(insert->bind(":id", anId(1))
                .bind(":title", QStringLiteral("a"))
                .bind(":amount", std::optional<int>())
                .run());
    CHECK(insert->bind(":id", anId(2)).bind(":titel", QStringLiteral("b")).run().error().code
        == Errc::Malformed);
    CHECK(insert->bind(4, 1).run().error().code == Errc::Malformed);
    CHECK(*connection.number("SELECT count(*) FROM thing") == 1);
    CHECK(insert->bind(":id", anId(2)).bind(":title", u"b").run()); // the mistake is forgotten
}

TEST_CASE("a violated constraint says which kind it is and never the value")
{
    const DatabaseFolder folder;
    Connection connection = aDatabase(folder);
    auto insert = connection.statement(kInsert);
    REQUIRE(insert->bind(1, Bytes("CANARY")).run());
    const auto twice = insert->bind(1, Bytes("CANARY")).run();
    CHECK(twice.error().code == Errc::Exists);
    CHECK(twice.error().detail.find("CANARY") == std::string::npos);
    CHECK(insert->bind(1, anId(3)).bind(3, 1500000).run().error().code == Errc::Malformed);
    CHECK(connection.statement("SELECT nothing FROM nowhere").error().code == Errc::Malformed);
    CHECK(connection.statement("-- only a remark").error().code == Errc::Malformed);
}

TEST_CASE("what a reader searches for never gets into an error")
{
    const DatabaseFolder folder;
    Connection connection = aDatabase(folder);
    REQUIRE(connection.execute("CREATE VIRTUAL TABLE words USING fts5 (word)"));
    auto query = connection.statement("SELECT rowid FROM words WHERE words MATCH ?1");
    const auto found = query->bind(1, u"\"CANARY").step();
    REQUIRE_FALSE(found);
    CHECK(found.error().code == Errc::Malformed);
    CHECK(found.error().detail.find("CANARY") == std::string::npos);
}

TEST_CASE("one query can be asked again while it is being answered")
{
    const DatabaseFolder folder;
    Connection connection = aDatabase(folder);
    auto insert = connection.statement(kInsert);
    for (unsigned char i = 1; i <= 3; ++i)
        REQUIRE(insert->bind(1, anId(i)).bind(3, i).run());
    int pairs = 0;
    auto outer = connection.statement(kSelect);
    while (*outer->step()) {
        auto inner = connection.statement(kSelect);
        while (*inner->step())
            ++pairs;
    }
    CHECK(pairs == 9);
}

TEST_CASE("text that has gone and left its place to other text is not mistaken for it")
{
    const DatabaseFolder folder;
    Connection connection = aDatabase(folder);
    std::string sql = "SELECT 1";
    CHECK(*connection.number(sql) == 1);
    sql[7] = '2';
    CHECK(*connection.number(sql) == 2);
    sql[7] = '"';
    CHECK(connection.number(sql).error().code == Errc::Malformed);
    sql[7] = '3';
    CHECK(*connection.number(sql) == 3);
}

TEST_CASE("a connection that moves takes its statements along")
{
    const DatabaseFolder folder;
    Connection first = aDatabase(folder);
    std::optional<Connection> second;
    auto insert = first.statement(kInsert);
    second.emplace(std::move(first));
    CHECK(insert->bind(1, anId(1)).run());
    CHECK(second->changes() == 1);
}

TEST_CASE("thousands of different statements do not pile up")
{
    const DatabaseFolder folder;
    Connection connection = aDatabase(folder);
    std::vector<std::string> queries(3 * StatementCache::kMostKept);
    for (std::size_t i = 0; i < queries.size(); ++i)
        queries[i] = "SELECT " + std::to_string(i) + " -- and some more so that it lies on the heap";
    for (std::size_t i = 0; i < queries.size(); ++i)
        CHECK(*connection.number(queries[i]) == qint64(i));
}
