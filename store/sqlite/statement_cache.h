// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/sqlite/statement.h"

#include <deque>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace uitwijk {

/// Memory for what is bound to one statement: blocks that stay where they are, used again after each run.
class BindingMemory {
public:
    /// Room for `size` octets, until rewind().
    [[nodiscard]] char* room(std::size_t size);
    void rewind();

private:
    static constexpr std::size_t kBlockSize = 4096;
    struct Block {
        std::unique_ptr<char[]> octets;
        std::size_t size;
    };
    std::deque<Block> m_blocks;
    std::size_t m_block = 0;
    std::size_t m_used = 0;
};

/// A compiled statement and what it needs from one use to the next.
struct PreparedStatement {
    sqlite3_stmt* statement = nullptr;
    BindingMemory memory;
    int bindingError = 0;
    bool inUse = false;

    PreparedStatement() = default;
    PreparedStatement(const PreparedStatement&) = delete;
    PreparedStatement& operator=(const PreparedStatement&) = delete;
    ~PreparedStatement();
    void reset();
};

/// The statements of one connection that have been compiled, found by the address of their text and checked
/// against it.
class StatementCache {
public:
    /// Compiled on first use. A statement that is being run already is compiled a second time for this use
    /// only.
    [[nodiscard]] Result<Statement> take(sqlite3* database, std::string_view sql);

    static constexpr std::size_t kMostKept = 512; ///< beyond, all that is idle is let go

private:
    static Result<std::unique_ptr<PreparedStatement>> prepare(
        sqlite3* database, std::string_view sql, bool keep);
    void dropIdle();

    std::unordered_map<const char*, std::unique_ptr<PreparedStatement>> m_prepared;
};

} // namespace uitwijk
