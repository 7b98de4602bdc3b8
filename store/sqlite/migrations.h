// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/sqlite/connection.h"

#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace uitwijk {

/// One step from a schema to the next. Never edited once released.
struct Migration {
    int number;
    std::string_view sql; ///< any number of statements, none of them BEGIN or COMMIT
};

/// The steps in a table of embedded SQL files named 0001_….sql, 0002_….sql: does not compile if one is
/// missing, doubled, out of order or has no number.
template <std::size_t Count>
consteval std::array<Migration, Count> migrationsIn(
    const std::array<std::pair<std::string_view, std::string_view>, Count>& files)
{
    std::array<Migration, Count> migrations{};
    for (std::size_t i = 0; i < Count; ++i) {
        const std::string_view name = files[i].first;
        int number = 0;
        for (std::size_t digit = 0; digit < 4; ++digit) {
            if (name.size() < 6 || name[digit] < '0' || name[digit] > '9' || name[4] != '_')
                throw "a migration is named 0001_what_it_does.sql";
            number = 10 * number + (name[digit] - '0');
        }
        if (number != int(i) + 1)
            throw "migrations are numbered from 1 without a gap";
        migrations[i] = {number, files[i].second};
    }
    return migrations;
}

/// Brings the schema to the last step. Each step is committed as a whole together with its number, so a kill
/// leaves the file at one step or the next. TooNew if the file is beyond the last step, Malformed if it is
/// another program's database; nothing is changed then.
Result<void> migrate(Connection& connection, std::span<const Migration> migrations, qint32 applicationId);

} // namespace uitwijk
