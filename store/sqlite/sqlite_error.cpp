// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/sqlite_error.h"

#include "store/base/system_error.h"

#include <sqlcipher/sqlite3.h>

namespace uitwijk {

namespace {

Errc meaningOf(sqlite3* database, int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_NOTADB: // the key has already opened page 1, so it is the file; opening says WrongKey by
                        // itself
    case SQLITE_CORRUPT:
        return Errc::Corrupt;
    case SQLITE_FULL:
        return Errc::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        // Another file has taken its place; opening it again gives that one.
        return extendedCode == SQLITE_READONLY_DBMOVED ? Errc::Locked : Errc::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Errc::Locked;
    case SQLITE_NOMEM:
        return Errc::OutOfMemory;
    case SQLITE_TOOBIG:
        return Errc::TooLarge;
    case SQLITE_AUTH:
        return Errc::NotAllowed;
    case SQLITE_CONSTRAINT:
        return extendedCode == SQLITE_CONSTRAINT_UNIQUE || extendedCode == SQLITE_CONSTRAINT_PRIMARYKEY
                || extendedCode == SQLITE_CONSTRAINT_ROWID
            ? Errc::Exists
            : Errc::Malformed;
    case SQLITE_ERROR: // a statement that does not parse or, with full-text search, a query that does not
    case SQLITE_RANGE:
    case SQLITE_MISMATCH:
        return Errc::Malformed;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return meaningOfSystemError(sqlite3_system_errno(database));
    default:
        return Errc::Io;
    }
}

} // namespace

Error sqliteError(sqlite3* database, std::string_view doing)
{
    const int code = sqlite3_extended_errcode(database);
    std::string detail(doing);
    detail += ": ";
    // The message of a constraint names tables and columns. Others may quote what a reader searched for.
    detail += (code & 0xff) == SQLITE_CONSTRAINT ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    detail += " (" + std::to_string(code) + ")";
    return Error{meaningOf(database, code), std::move(detail)};
}

} // namespace uitwijk
