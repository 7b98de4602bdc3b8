// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sql/relay_queries.sql.h"

#include <string_view>

namespace uitwijk {

/// What every mailbox must find none of, in words of SQL that SQLite and PostgreSQL both understand.
struct MailboxCheck {
    std::string_view query;
    const char* meaning;
};

inline constexpr MailboxCheck kMailboxChecks[] = {
    {sql::relay_check_heads, "positions of plans that do not match their bundles"},
    {sql::relay_check_logs, "logs that do not end in the bundle they should"},
    {sql::relay_check_chain, "bundles that do not follow the one before"},
};

} // namespace uitwijk
