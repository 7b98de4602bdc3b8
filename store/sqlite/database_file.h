// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <QString>

namespace uitwijk {

/// Makes an empty file at `path` that only its owner may read, in a folder of its own kind (made if it is
/// missing). Exists if there is anything at `path`, even a dangling link; nothing is touched then. Gives the
/// path with links in its folder resolved, which is what SQLite has to be given.
[[nodiscard]] Result<QString> createDatabaseFile(const QString& path);

/// Checks that `path` is an ordinary file with something in it. NotFound if there is none. Corrupt if it is
/// shorter than any database: SQLite takes one of no or one octet for a new database and reports all well.
/// Gives the path with links in its folder resolved.
[[nodiscard]] Result<QString> findDatabaseFile(const QString& path);

/// Removes a database that createDatabaseFile has made and nothing has been stored in, with its companions.
void removeDatabaseFile(const QString& path);

} // namespace uitwijk
