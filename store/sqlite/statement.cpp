// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/statement.h"

#include "store/sqlite/sqlite_error.h"
#include "store/sqlite/statement_cache.h"

#include <QStringEncoder>

#include <sqlcipher/sqlite3.h>

#include <cstring>

namespace uitwijk {

namespace {

void note(PreparedStatement& prepared, int rc)
{
    if (rc != SQLITE_OK && prepared.bindingError == 0)
        prepared.bindingError = rc;
}

} // namespace

Statement::Statement(PreparedStatement* prepared, Release release)
    : m_prepared(prepared, release)
{
}

Statement& Statement::bind(int position, std::nullopt_t)
{
    note(*m_prepared, sqlite3_bind_null(m_prepared->statement, position));
    return *this;
}

Statement& Statement::bindInteger(int position, qint64 value)
{
    note(*m_prepared, sqlite3_bind_int64(m_prepared->statement, position, value));
    return *this;
}

Statement& Statement::bind(int position, double value)
{
    note(*m_prepared, sqlite3_bind_double(m_prepared->statement, position, value));
    return *this;
}

Statement& Statement::bind(int position, ByteView blob)
{
    if (blob.isEmpty()) { // a null pointer would be NULL
        note(*m_prepared, sqlite3_bind_zeroblob(m_prepared->statement, position, 0));
        return *this;
    }
    char* copy = m_prepared->memory.room(std::size_t(blob.size()));
    std::memcpy(copy, blob.data(), std::size_t(blob.size()));
    note(*m_prepared,
        sqlite3_bind_blob64(
            m_prepared->statement, position, copy, sqlite3_uint64(blob.size()), SQLITE_STATIC));
    return *this;
}

Statement& Statement::bind(int position, QStringView text)
{
    QStringEncoder toUtf8(QStringEncoder::Utf8);
    char* copy = m_prepared->memory.room(std::size_t(toUtf8.requiredSpace(text.size())) + 1);
    const char* end = toUtf8.appendToBuffer(copy, text);
    note(*m_prepared,
        sqlite3_bind_text64(
            m_prepared->statement, position, copy, sqlite3_uint64(end - copy), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

int Statement::positionOf(const char* name) const
{
    return sqlite3_bind_parameter_index(
        m_prepared->statement, name); // 0 if there is none, which binding then refuses
}

Result<bool> Statement::step()
{
    if (m_prepared->bindingError != 0) {
        const int rc = m_prepared->bindingError;
        reset();
        return Error{Errc::Malformed, std::string("binding: ") + sqlite3_errstr(rc)};
    }
    const int rc = sqlite3_step(m_prepared->statement);
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE) {
        reset();
        return false;
    }
    Error error = sqliteError(sqlite3_db_handle(m_prepared->statement), "running a statement");
    reset();
    return error;
}

Result<void> Statement::run()
{
    while (true) {
        const Result<bool> row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    m_prepared->reset();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared->statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared->statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_prepared->statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

ByteView Statement::utf8(int column) const
{
    // The text before its size: asking for the text may convert, and the size is then that of the conversion.
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_prepared->statement, column));
    return ByteView(text, sqlite3_column_bytes(m_prepared->statement, column));
}

ByteView Statement::blobView(int column) const
{
    const auto* blob = static_cast<const char*>(sqlite3_column_blob(m_prepared->statement, column));
    return ByteView(blob, sqlite3_column_bytes(m_prepared->statement, column));
}

Bytes Statement::blob(int column) const
{
    return blobView(column).toByteArray();
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_prepared->statement);
}

} // namespace uitwijk
