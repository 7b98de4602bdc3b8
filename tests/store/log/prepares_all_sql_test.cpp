// SPDX-License-Identifier: Apache-2.0
#include "sql/queries.sql.h"
#include "sql/schema.sql.h"
#include "sql/view_tables.sql.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/migrations.h"
#include "tests/support/string_makers.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

TEST_CASE("every statement fits the schema")
{
    QTemporaryDir folder;
    auto connection = Connection::openPlain(folder.path() + QStringLiteral("/all.db"), OpenMode::CreateNew);
    REQUIRE(connection);
    static constexpr auto kMigrations = migrationsIn(sql::schema);
    REQUIRE(migrate(*connection, kMigrations, 1));
    const auto prepare = [&](const auto& group) {
        for (const auto& [name, statement] : group) {
            INFO(name);
            const auto prepared = connection->statement(statement);
            INFO((prepared ? std::string() : prepared.error().detail));
            CHECK(prepared);
        }
    };
    prepare(sql::queries);
    prepare(sql::view_tables);
}
