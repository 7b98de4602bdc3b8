// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/sqlite_library.h"

#include <QLoggingCategory>

#include <sqlcipher/sqlite3.h>

#include <charconv>
#include <memory>

namespace uitwijk {

namespace {

// Silent unless asked for: every failure is also returned to whoever caused it.
Q_LOGGING_CATEGORY(lcSqlite, "uitwijk.sqlite", QtWarningMsg)

/// The message itself may quote a statement or a path; the code says enough together with our own error.
void logFromSqlite(void*, int code, const char*)
{
    if ((code & 0xff) == SQLITE_NOTICE || code == SQLITE_SCHEMA)
        return;
    qCDebug(lcSqlite, "%d %s", code, sqlite3_errstr(code));
}

int keepFirstValue(void* value, int columns, char** values, char**)
{
    if (columns > 0 && values[0] != nullptr)
        *static_cast<std::string*>(value) = values[0];
    return 0;
}

std::string answerTo(sqlite3* database, const char* pragma)
{
    std::string value;
    sqlite3_exec(database, pragma, keepFirstValue, &value, nullptr);
    return value;
}

Result<void> prepareOnce()
{
    // Fails if something else in this process has started the library already; then that owns the log.
    sqlite3_config(SQLITE_CONFIG_LOG, logFromSqlite, nullptr);
    if (sqlite3_initialize() != SQLITE_OK)
        return Error{Errc::Unsupported, "SQLite does not start"};
    if (!sqlite3_compileoption_used("TEMP_STORE=2") && !sqlite3_compileoption_used("TEMP_STORE=3"))
        return Error{Errc::Unsupported, "this SQLite writes temporary tables in plain files"};

    sqlite3* opened = nullptr;
    const int rc = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> database(opened, sqlite3_close);
    if (rc != SQLITE_OK)
        return Error{Errc::OutOfMemory, "no database in memory"};

    const std::string version = answerTo(opened, "PRAGMA cipher_version");
    int major = 0;
    std::from_chars(version.data(), version.data() + version.size(), major);
    if (major < 4)
        return Error{Errc::Unsupported, "SQLCipher is missing or too old: " + version};
    return {};
}

} // namespace

Result<void> prepareSqliteLibrary()
{
    static const Result<void> outcome = prepareOnce();
    return outcome;
}

} // namespace uitwijk
