// SPDX-License-Identifier: Apache-2.0
#include "tests/proof/scarce_memory.h"

#include <sqlcipher/sqlite3.h>

#include <cstdlib>

namespace uitwijk {

namespace {

sqlite3_mem_methods g_system;

ScarceMemory& memory()
{
    static ScarceMemory only;
    return only;
}

void* allocate(int size)
{
    return memory().isRefused() ? nullptr : g_system.xMalloc(size);
}

void* reallocate(void* old, int size)
{
    return memory().isRefused() ? nullptr : g_system.xRealloc(old, size);
}

} // namespace

ScarceMemory& ScarceMemory::mount()
{
    static const bool isMounted = [] {
        if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &g_system) != SQLITE_OK)
            return false;
        sqlite3_mem_methods scarce = g_system;
        scarce.xMalloc = allocate;
        scarce.xRealloc = reallocate;
        return sqlite3_config(SQLITE_CONFIG_MALLOC, &scarce) == SQLITE_OK;
    }();
    if (!isMounted)
        std::abort(); // SQLite was in use already: nothing would be proved
    return memory();
}

void ScarceMemory::failAfter(qint64 after, int /*code*/, bool lasting)
{
    m_asked = 0;
    m_failAt = after;
    m_isLasting = lasting;
}

bool ScarceMemory::isRefused()
{
    const qint64 place = m_asked++;
    return m_failAt >= 0 && (m_isLasting ? place >= m_failAt : place == m_failAt);
}

} // namespace uitwijk
