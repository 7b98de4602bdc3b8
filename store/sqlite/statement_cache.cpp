// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/statement_cache.h"

#include "store/sqlite/sqlite_error.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>

namespace uitwijk {

char* BindingMemory::room(std::size_t size)
{
    while (m_block < m_blocks.size() && m_blocks[m_block].size - m_used < size) {
        ++m_block;
        m_used = 0;
    }
    if (m_block == m_blocks.size()) {
        const std::size_t blockSize = std::max(size, kBlockSize);
        m_blocks.push_back({std::make_unique_for_overwrite<char[]>(blockSize), blockSize});
    }
    char* room = m_blocks[m_block].octets.get() + m_used;
    m_used += size;
    return room;
}

void BindingMemory::rewind()
{
    m_block = 0;
    m_used = 0;
}

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(statement);
}

void PreparedStatement::reset()
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    memory.rewind();
    bindingError = 0;
}

Result<Statement> StatementCache::take(sqlite3* database, std::string_view sql)
{
    const auto giveBack = [](PreparedStatement* used) {
        used->reset();
        used->inUse = false;
    };
    auto& slot = m_prepared[sql.data()];
    if (slot && slot->inUse) {
        auto another = prepare(database, sql, false);
        if (!another)
            return another.error();
        return Statement(another->release(), [](PreparedStatement* used) { delete used; });
    }
    // Text that is not a constant may have gone and left its address to another.
    if (!slot || sql != sqlite3_sql(slot->statement)) {
        auto prepared = prepare(database, sql, true);
        if (!prepared) {
            m_prepared.erase(sql.data());
            return prepared.error();
        }
        slot = std::move(*prepared);
    }
    slot->inUse = true;
    PreparedStatement* taken = slot.get();
    if (m_prepared.size() > kMostKept)
        dropIdle();
    return Statement(taken, giveBack);
}

Result<std::unique_ptr<PreparedStatement>> StatementCache::prepare(
    sqlite3* database, std::string_view sql, bool keep)
{
    auto prepared = std::make_unique<PreparedStatement>();
    const char* rest = nullptr;
    const int rc = sqlite3_prepare_v3(database, sql.data(), int(sql.size()),
        keep ? SQLITE_PREPARE_PERSISTENT : 0, &prepared->statement, &rest);
    if (rc != SQLITE_OK) {
        Error error = sqliteError(database, "preparing");
        error.detail += std::string(", ") + sqlite3_errmsg(database); // quotes our own statement at most
        return error;
    }
    if (prepared->statement == nullptr)
        return Error{Errc::Malformed, "no statement in the SQL text"};
    return prepared;
}

void StatementCache::dropIdle()
{
    std::erase_if(m_prepared, [](const auto& entry) { return !entry.second->inUse; });
}

} // namespace uitwijk
