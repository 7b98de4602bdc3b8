// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/connection.h"

#include "store/sqlite/database_file.h"
#include "store/sqlite/sqlite_error.h"
#include "store/sqlite/sqlite_library.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <chrono>
#include <cstring>

namespace uitwijk {

namespace {

constexpr qsizetype kKeySize = 32;
// Fewer are used by the next writes. More are left by an import. 1 MiB, and a quarter of the file.
constexpr qint64 kPagesWorthReleasing = 256;
constexpr qint64 kShareWorthReleasing = 4;
constexpr std::chrono::milliseconds kBusyTimeout{5000};

/// By function, never by SQL, which ends up in traces.
int setKey(sqlite3* database, ByteView key)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::array<char, 2 * kKeySize + 4> literal{}; // x'…' and a zero
    char* at = literal.data();
    *at++ = 'x';
    *at++ = '\'';
    for (const char octet : key) {
        *at++ = kDigits[std::size_t(static_cast<unsigned char>(octet) >> 4)];
        *at++ = kDigits[std::size_t(octet & 0xf)];
    }
    *at++ = '\'';
    const int rc = sqlite3_key_v2(database, "main", literal.data(), int(at - literal.data()));
    explicit_bzero(literal.data(), literal.size());
    return rc;
}

/// The pragmas that may still be given a value once a connection is set up.
bool mayBeSet(std::string_view pragma)
{
    constexpr std::array<std::string_view, 16> kHarmless{"application_id", "cache_size", "defer_foreign_keys",
        "foreign_key_check", "foreign_key_list", "index_info", "index_list", "index_xinfo", "integrity_check",
        "max_page_count", "optimize", "quick_check", "table_info", "table_list", "table_xinfo",
        "user_version"};
    return std::find(kHarmless.begin(), kHarmless.end(), pragma) != kHarmless.end();
}

bool mayBeAsked(std::string_view pragma)
{
    return pragma == "cipher_integrity_check" || pragma == "cipher_version"
        || (!pragma.starts_with("cipher") && pragma.find("key") == std::string_view::npos)
        || pragma == "foreign_keys" || pragma == "foreign_key_check";
}

/// ATTACH with an empty key writes plain text, and a pragma can undo every promise of setUp(); neither is
/// ever needed.
int authorise(void*, int action, const char* first, const char* second, const char*, const char*)
{
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return SQLITE_DENY;
    case SQLITE_PRAGMA: {
        std::string name(first);
        std::transform(
            name.begin(), name.end(), name.begin(), [](unsigned char c) { return char(std::tolower(c)); });
        return (second == nullptr ? mayBeAsked(name) || mayBeSet(name) : mayBeSet(name)) ? SQLITE_OK
                                                                                         : SQLITE_DENY;
    }
    case SQLITE_FUNCTION: {
        const std::string_view name = second == nullptr ? std::string_view() : std::string_view(second);
        const bool closed
            = name == "sqlcipher_export" || name == "load_extension" || name == "fts3_tokenizer";
        return closed ? SQLITE_DENY : SQLITE_OK;
    }
    default:
        return SQLITE_OK;
    }
}

/// A disk that nobody can write to: there the companions of a write-ahead log can neither be made nor be
/// needed.
bool isOnReadOnlyDisk(const QString& path)
{
    return access(QFile::encodeName(path).constData(), W_OK) != 0 && errno == EROFS
        && !QFile::exists(path + QStringLiteral("-wal"));
}

QByteArray immutableUri(const QString& path)
{
    return "file:" + QFile::encodeName(path).toPercentEncoding("/") + "?immutable=1";
}

/// With a damaged schema even the checks do not compile.
bool isDamage(const Error& error)
{
    return error.code == Errc::Corrupt || error.code == Errc::Malformed;
}

void configure(sqlite3* database)

{
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, int(kBusyTimeout.count()));
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_wal_autocheckpoint(database, 200);
}

} // namespace

void Connection::Closer::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Connection::Connection(Handle database, bool encrypted)
    : m_database(std::move(database))
    , m_encrypted(encrypted)
{
}

Result<Connection> Connection::openEncrypted(const QString& path, ByteView key, OpenMode mode)
{
    if (key.size() != kKeySize)
        return Error{Errc::WrongKey, "a database key has 32 octets"};
    return open(path, key, mode);
}

Result<Connection> Connection::openPlain(const QString& path, OpenMode mode)
{
    return open(path, ByteView(), mode);
}

Result<Connection> Connection::open(const QString& path, ByteView key, OpenMode mode)
{
    if (auto ready = prepareSqliteLibrary(); !ready)
        return ready.error();
    const auto file = mode == OpenMode::CreateNew ? createDatabaseFile(path) : findDatabaseFile(path);
    if (!file)
        return file.error();
    auto connection = openFile(*file, key, mode);
    if (!connection && mode == OpenMode::CreateNew)
        removeDatabaseFile(*file);
    return connection;
}

Result<Connection> Connection::openFile(const QString& resolvedPath, ByteView key, OpenMode mode)
{
    const bool forReading = mode == OpenMode::ReadOnly;
    const int access = (forReading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOFOLLOW
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    sqlite3* opened = nullptr;
    const int rc = forReading && isOnReadOnlyDisk(resolvedPath)
        ? sqlite3_open_v2(immutableUri(resolvedPath).constData(), &opened, access | SQLITE_OPEN_URI, nullptr)
        : sqlite3_open_v2(QFile::encodeName(resolvedPath).constData(), &opened, access, nullptr);
    Handle database(opened);
    if (opened == nullptr)
        return Error{Errc::OutOfMemory, "opening a database"};
    if (rc != SQLITE_OK)
        return sqliteError(opened, "opening a database");
    // SQLite opens for reading what it cannot open for writing, and says nothing.
    if (!forReading && sqlite3_db_readonly(opened, "main") == 1)
        return Error{Errc::ReadOnly, "the database file cannot be written to"};
    if (!key.isEmpty() && setKey(opened, key) != SQLITE_OK)
        return sqliteError(opened, "keying a database");
    Connection connection(std::move(database), !key.isEmpty());
    if (auto done = connection.setUp(mode); !done)
        return done.error();
    if (auto there = connection.checkPlace(); !there)
        return there.error();
    return connection;
}

/// Another file may have taken the place of this one while it was waited for. Once something was read this
/// connection has its share of the lock, and whoever replaces a database must be alone with it.
Result<void> Connection::checkPlace() const
{
    int moved = 0;
    const int rc = sqlite3_file_control(m_database.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return rc == SQLITE_OK && moved != 0
        ? Error{Errc::Locked, "the database was replaced while it was opened"}
        : Result<void>();
}

Result<void> Connection::setUp(OpenMode mode)
{
    configure(m_database.get());
    if (m_encrypted) {
        // SQLCipher's own log goes to stderr or to a file, and starts anew with its first key: we want
        // neither.
        constexpr std::string_view kCipher
            = "PRAGMA cipher_log_level = NONE; PRAGMA cipher_compatibility = 4";
        if (auto done = execute(kCipher); !done)
            return done;
    }
    if (auto done = execute("PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0"); !done)
        return done;
    if (auto done = readFirstPage(); !done)
        return done;
    if (auto done = setJournal(mode); !done)
        return done;
    constexpr std::string_view kSettings
        = "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;"
          "PRAGMA cache_size = -16384; PRAGMA journal_size_limit = 4194304; PRAGMA secure_delete = ON; "
          "PRAGMA cell_size_check = ON;";
    if (auto done = execute(kSettings); !done)
        return done;
    if (mode == OpenMode::ReadOnly) {
        if (auto done = execute("PRAGMA query_only = ON"); !done)
            return done;
    }
    sqlite3_set_authorizer(m_database.get(), authorise, nullptr);
    return {};
}

Result<void> Connection::setJournal(OpenMode mode)
{
    std::vector<std::string> journal;
    if (mode == OpenMode::ReadOnly)
        return {};
    if (mode == OpenMode::Alone) {
        // Leaving the write-ahead log needs the whole lock, and in this mode it is never given back.
        if (auto done = execute("PRAGMA locking_mode = EXCLUSIVE"); !done)
            return done;
        if (auto done = collectRows("PRAGMA journal_mode = DELETE", journal); !done)
            return done;
        return execute("BEGIN EXCLUSIVE; COMMIT");
    }
    if (auto done = collectRows("PRAGMA journal_mode = WAL", journal); !done)
        return done;
    if (journal != std::vector<std::string>{"wal"})
        return Error{Errc::Unsupported, "this file system cannot keep a write-ahead log"};
    return {};
}

/// Where a wrong key is noticed: keying itself always succeeds.
Result<void> Connection::readFirstPage()
{
    const auto objects = number("SELECT count(*) FROM sqlite_schema");
    if (objects)
        return {};
    const bool unreadable = (sqlite3_errcode(m_database.get()) & 0xff) == SQLITE_NOTADB;
    return Error{unreadable && m_encrypted ? Errc::WrongKey : objects.error().code, objects.error().detail};
}

Result<Statement> Connection::statement(std::string_view sql)
{
    return m_cache.take(m_database.get(), sql);
}

Result<void> Connection::execute(std::string_view sql)
{
    const std::string text(sql); // sqlite3_exec wants a zero at the end
    if (sqlite3_exec(m_database.get(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(m_database.get(), "executing SQL");
    return {};
}

Result<qint64> Connection::number(std::string_view sql)
{
    auto query = statement(sql);
    if (!query)
        return query.error();
    const auto row = query->step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Errc::NotFound, "no row"};
    return query->integer(0);
}

qint64 Connection::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_database.get());
}

std::optional<Revision> Connection::revision()
{
    if (isInTransaction())
        return std::nullopt;
    const auto others = number("PRAGMA data_version");
    if (!others)
        return std::nullopt;
    return Revision{.others = *others, .own = sqlite3_total_changes64(m_database.get())};
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_database.get()) == 0;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_database.get(), "main") == 1;
}

Result<void> Connection::releaseFreePages()
{
    const auto unused = number("PRAGMA freelist_count");
    const auto pages = number("PRAGMA page_count");
    if (!unused || !pages)
        return unused ? pages.error() : unused.error();
    if (*unused < kPagesWorthReleasing || *unused * kShareWorthReleasing < *pages)
        return {};
    // The copy that is made on the way is attached; it lies in memory (temp_store).
    sqlite3_set_authorizer(m_database.get(), nullptr, nullptr);
    auto done = execute("VACUUM");
    sqlite3_set_authorizer(m_database.get(), authorise, nullptr);
    return done;
}

Result<void> Connection::copyTo(const QString& path, ByteView key)
{
    auto copy = openEncrypted(path, key, OpenMode::CreateNew);
    if (!copy)
        return copy.error();
    sqlite3* target = copy->m_database.get();
    sqlite3_backup* copying = sqlite3_backup_init(target, "main", m_database.get(), "main");
    if (copying != nullptr)
        sqlite3_backup_step(copying, -1);
    const bool failed = copying == nullptr || sqlite3_backup_finish(copying) != SQLITE_OK;
    auto done = failed ? Result<void>(sqliteError(target, "copying a database")) : copy->checkpoint();
    if (!done) {
        copy = done.error();
        removeDatabaseFile(path);
    }
    return done;
}

Result<void> Connection::checkpoint()
{
    if (sqlite3_wal_checkpoint_v2(m_database.get(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr)
        != SQLITE_OK)
        return sqliteError(m_database.get(), "checkpoint");
    return {};
}

Result<std::vector<std::string>> Connection::integrityProblems()
{
    if (!isReadOnly()) {
        if (auto done = checkpoint(); !done && !isDamage(done.error()))

            return done.error();
    }
    std::vector<std::string> problems;
    // Both: one finds pages that were changed or added, the other pages that are missing.
    for (const std::string_view check : {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check"}) {
        if (check.starts_with("PRAGMA cipher") && !m_encrypted)
            continue;
        std::vector<std::string> rows;
        const auto done = collectRows(check, rows);
        if (!done && !isDamage(done.error()))
            return done.error();

        if (!done)
            rows.push_back(done.error().detail);
        if (rows != std::vector<std::string>{"ok"})
            problems.insert(problems.end(), rows.begin(), rows.end());
    }
    return problems;
}

Result<void> Connection::collectRows(std::string_view sql, std::vector<std::string>& rows)
{
    auto query = statement(sql);
    if (!query)
        return query.error();
    while (true) {
        const auto row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        rows.push_back(query->utf8(0).toByteArray().toStdString());
    }
}

} // namespace uitwijk
