// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <string_view>

struct sqlite3;

namespace uitwijk {

/// What the last failure on `database` means to a caller. `doing` is ours and goes to the log; values never
/// do.
[[nodiscard]] Error sqliteError(sqlite3* database, std::string_view doing);

} // namespace uitwijk
