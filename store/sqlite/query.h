// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite/connection.h"

#include <type_traits>

namespace uitwijk {

/// A Statement that keeps its first error, so that a loop over rows reads as one: bind in the constructor,
/// next() until it says no, then look at status(). After an error next() is false.
class Query {
public:
    template <typename... Values>
    Query(Connection& connection, std::string_view sql, const Values&... values)
        : m_statement(connection.statement(sql))
    {
        if (!m_statement)
            m_status = m_statement.error();
        else
            bindAll(values...);
    }

    bool next()
    {
        if (!m_status)
            return false;
        const Result<bool> row = m_statement->step();
        if (!row)
            m_status = row.error();
        return row && *row;
    }
    /// Runs to the end, whatever rows there are.
    Result<void> run()
    {
        while (next()) { }
        return m_status;
    }
    [[nodiscard]] const Result<void>& status() const { return m_status; }

    // Columns of the current row, from 0; NULL is 0 or empty.
    [[nodiscard]] bool isNull(int column) const { return m_statement->isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_statement->integer(column); }
    [[nodiscard]] QString text(int column) const { return m_statement->text(column); }
    [[nodiscard]] Bytes blob(int column) const { return m_statement->blob(column); }
    [[nodiscard]] ByteView blobView(int column) const
    {
        return m_statement->blobView(column);
    } ///< until next()
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return m_statement->id<IdType>(column);
    }

private:
    template <typename... Values>
    void bindAll(const Values&... values)
    {
        int position = 0;
        (bindOne(++position, values), ...);
    }
    template <typename Value>
    void bindOne(int position, const Value& value)
    {
        if constexpr (std::is_same_v<Value, QString>)
            m_statement->bind(position, QStringView(value));
        else if constexpr (std::is_same_v<Value, Bytes>)
            m_statement->bind(position, ByteView(value));
        else if constexpr (std::is_same_v<Value,
                               std::optional<QString>> || std::is_same_v<Value, std::optional<Bytes>>)
            value ? bindOne(position, *value) : void(m_statement->bind(position, std::nullopt));
        else
            m_statement->bind(position, value);
    }

    Result<Statement> m_statement;
    Result<void> m_status;
};

} // namespace uitwijk
