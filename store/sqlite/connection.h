// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/result.h"
#include "store/sqlite/memo.h"
#include "store/sqlite/statement.h"
#include "store/sqlite/statement_cache.h"

#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

struct sqlite3;

namespace uitwijk {

enum class OpenMode {
    CreateNew, ///< Exists if there is anything at the path; what was made is removed again if opening fails
    ReadWrite, ///< NotFound if there is nothing, Corrupt if it is a stump; never makes one
    ReadOnly, ///< as ReadWrite, and nothing can be written
    Alone, ///< as ReadWrite, and while it is open nobody else has it open; Locked if somebody has
};

/// One open database, set up so that what is committed survives a power cut, what is deleted is gone, and
/// nobody can weaken either by SQL. One thread at a time; a second lane opens a second connection, which
/// takes a fraction of a millisecond. Every statement must be gone before its connection is.
///
/// Errors when opening: NotFound, Exists, WrongKey (or a damaged first page: the two cannot be told apart),
/// Corrupt, Malformed (not a file), ReadOnly, Locked (another process, for longer than five seconds), Full,
/// Io, Unsupported (a library we cannot trust). None of them changes a file that was there before.
class Connection {
public:
    /// A SQLCipher database under a raw key of 32 octets, which is random and not derived from anything.
    [[nodiscard]] static Result<Connection> openEncrypted(const QString& path, ByteView key, OpenMode mode);
    /// A database of things that are encrypted already, such as a relay's. Corrupt instead of WrongKey.
    [[nodiscard]] static Result<Connection> openPlain(const QString& path, OpenMode mode);

    Connection(Connection&& other) noexcept = default;
    Connection& operator=(Connection&& other) noexcept = default;

    /// A statement ready for binding, compiled once for each text. Exists for a violated uniqueness,
    /// Malformed for any other constraint and for SQL that does not parse, NotAllowed for what set-up has
    /// closed.
    [[nodiscard]] Result<Statement> statement(std::string_view sql);
    /// Any number of statements without parameters, one after the other; their rows are dropped.
    Result<void> execute(std::string_view sql);
    /// The first column of the first row as a number; NotFound if there is no row.
    [[nodiscard]] Result<qint64> number(std::string_view sql);

    [[nodiscard]] qint64 lastInsertRowId() const;
    [[nodiscard]] qint64 changes() const; ///< rows changed by the last statement that was run
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] bool isReadOnly() const;

    /// What `make` answers, a Result<Value>. It is asked again only when the database has changed since, when
    /// `isGood` says no to what is known, or inside a transaction, where what was read may yet be taken back.
    /// Keys are the caller's to tell apart.
    template <typename Value, typename Make, typename IsGood>
    [[nodiscard]] Result<Value> remembered(const Bytes& key, Make make, IsGood isGood)
    {
        const auto now = revision();
        if (!now)
            return make();
        m_memo.comeTo(*now);
        if (const Value* known = m_memo.find<Value>(key); known && isGood(*known))
            return *known;
        Result<Value> made = make();
        if (made)
            m_memo.keep(key, *made);
        return made;
    }
    template <typename Value, typename Make>
    [[nodiscard]] Result<Value> remembered(const Bytes& key, Make make)
    {
        return remembered<Value>(key, std::move(make), [](const Value&) { return true; });
    }

    /// Makes the file smaller by what was deleted, where that is worth writing all of it anew. Outside a
    /// transaction.
    Result<void> releaseFreePages();
    /// Brings everything committed into the main file and empties the journal. Locked if a reader is in the
    /// way.
    Result<void> checkpoint();
    /// A copy at `path`, page by page, under another key. Errors as of making a new database and of reading.
    Result<void> copyTo(const QString& path, ByteView key);
    /// Everything that is wrong with the file, read completely; empty means sound. A checkpoint comes first,
    /// because only the main file is checked. Finds damage, not a page or a file put back from earlier.
    [[nodiscard]] Result<std::vector<std::string>> integrityProblems();

private:
    struct Closer {
        void operator()(sqlite3* database) const;
    };
    using Handle = std::unique_ptr<sqlite3, Closer>;
    Connection(Handle database, bool encrypted);
    static Result<Connection> open(const QString& path, ByteView key, OpenMode mode);
    static Result<Connection> openFile(const QString& resolvedPath, ByteView key, OpenMode mode);
    Result<void> setUp(OpenMode mode);
    Result<void> setJournal(OpenMode mode);
    [[nodiscard]] Result<void> checkPlace() const;
    Result<void> readFirstPage();
    std::optional<Revision> revision(); ///< none inside a transaction, and when it cannot be read
    Result<void> collectRows(std::string_view sql, std::vector<std::string>& rows);

    Handle m_database; // before the cache: goes after the statements in it
    StatementCache m_cache;
    Memo m_memo;
    bool m_encrypted;
};

} // namespace uitwijk
