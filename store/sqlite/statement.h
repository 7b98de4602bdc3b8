// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/id.h"
#include "store/base/result.h"

#include <QString>

#include <concepts>
#include <memory>
#include <optional>

namespace uitwijk {

struct PreparedStatement;

/// One SQL statement that is being run: bind, then run() or step() until it says no. Gives itself back to its
/// connection, reset, when it goes; must not outlive it; one thread.
///
/// What is bound is copied into memory that the statement keeps, so a loop of many runs allocates nothing.
/// run() and reset() forget everything bound, and what is not bound is NULL. A mistake in binding comes out
/// of the next step.
class Statement {
public:
    Statement(Statement&& other) noexcept = default;
    Statement& operator=(Statement&& other) noexcept = default;
    ~Statement() = default;

    Statement& bind(int position, std::nullopt_t); ///< positions count from 1
    Statement& bind(int position, double value);
    Statement& bind(int position, ByteView blob);
    Statement& bind(int position, QStringView text);
    template <std::same_as<const char*> Literal>
    Statement& bind(int position, Literal text) = delete; ///< text is UTF-16: u"…"
    template <std::integral Integer>
    Statement& bind(int position, Integer value)
    {
        return bindInteger(position, static_cast<qint64>(value));
    }
    template <typename Tag, std::size_t Size>
    Statement& bind(int position, const Id<Tag, Size>& id)
    {
        return bind(position, id.view());
    }
    template <typename Value>
    Statement& bind(int position, const std::optional<Value>& value)
    {
        return value ? bind(position, *value) : bind(position, std::nullopt);
    }
    /// By name, with its colon: ":author". Looks the name up; in a hot loop use the position.
    template <typename Value>
    Statement& bind(const char* name, const Value& value)
    {
        return bind(positionOf(name), value);
    }

    /// Whether there is a row to read. After false or an error the statement can be bound and run again.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end, whatever rows there are.
    Result<void> run();
    void reset();

    // Columns of the current row, counting from 0. SQLite converts where the type is another; NULL is 0 or
    // empty.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] ByteView utf8(int column) const; ///< until the next step or reset
    [[nodiscard]] ByteView blobView(int column) const; ///< until the next step or reset
    [[nodiscard]] Bytes blob(int column) const;
    /// The null id if the column holds no id of this size.
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType::fromBytes(blobView(column)).value_or(IdType());
    }
    [[nodiscard]] int columnCount() const;

private:
    friend class StatementCache;
    using Release = void (*)(PreparedStatement*);
    Statement(PreparedStatement* prepared, Release release);
    Statement& bindInteger(int position, qint64 value);
    [[nodiscard]] int positionOf(const char* name) const;

    std::unique_ptr<PreparedStatement, Release> m_prepared;
};

} // namespace uitwijk
