// SPDX-License-Identifier: Apache-2.0
#include "store/views/state_digest.h"

#include "sql/queries.sql.h"
#include "store/crypto/digest.h"
#include "store/sqlite/query.h"

#include <array>

namespace uitwijk {

namespace {

struct Part {
    std::string_view statement;
    int columns;
};

constexpr std::array kParts{Part{sql::state_registers, 9}, Part{sql::state_ticks, 13},
    Part{sql::state_runs, 4}, Part{sql::state_incidents, 11}, Part{sql::state_entries, 10},
    Part{sql::state_statuses, 11}, Part{sql::state_evidence, 5}};

} // namespace

Result<Digest> stateDigest(Connection& connection)
{
    Hasher hasher("uwk1.state");
    for (const Part& part : kParts) {
        Query rows(connection, part.statement);
        while (rows.next()) {
            for (int column = 0; column < part.columns; ++column) {
                // A length before each value, so that two values never run together into a third.
                const Bytes value = rows.blob(column);
                const auto size = quint32(value.size());
                hasher.add(ByteView(reinterpret_cast<const char*>(&size), sizeof size));
                hasher.add(value);
            }
        }
        if (auto status = rows.status(); !status)
            return status.error();
        hasher.add(ByteView(part.statement.data(), 1));
    }
    return hasher.finish();
}

} // namespace uitwijk
