// SPDX-License-Identifier: Apache-2.0
#include "store/renewed_store.h"

#include "store/files/atomic_file.h"
#include "store/files/database_path.h"
#include "store/sqlite/database_file.h"
#include "store/views/state_digest.h"

#include <utility>

namespace uitwijk {

namespace {

QString renewedPath(const QString& folder)
{
    return databasePath(folder) + QStringLiteral(".renewed");
}

} // namespace

RenewedStore::RenewedStore(RenewedStore&& other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_former(std::move(other.m_former))
    , m_stays(std::exchange(other.m_stays, true))
{
}

RenewedStore::~RenewedStore()
{
    if (!m_stays)
        removeDatabaseFile(renewedPath(m_folder));
}

Result<RenewedStore> RenewedStore::make(const QString& folder, const Keys& keys)
{
    auto former = Connection::openEncrypted(databasePath(folder), keys.now.view(), OpenMode::Alone);
    if (!former)
        return former.error();
    RenewedStore renewed(folder, *std::move(former));
    removeDatabaseFile(renewedPath(folder)); // of an attempt that no way in leads to
    if (auto copied = renewed.m_former.copyTo(renewedPath(folder), keys.next.view()); !copied)
        return copied.error();
    if (auto same = renewed.compare(keys.next); !same)
        return same.error();
    return renewed;
}

Result<RenewedStore> RenewedStore::find(const QString& folder, const Keys& keys)
{
    auto former = Connection::openEncrypted(databasePath(folder), keys.now.view(), OpenMode::Alone);
    if (!former)
        return former.error();
    RenewedStore renewed(folder, *std::move(former));
    renewed.keep();
    if (auto same = renewed.compare(keys.next); !same)
        return same.error();
    return renewed;
}

Result<void> RenewedStore::compare(const SecretBytes& key)
{
    auto copy = Connection::openEncrypted(renewedPath(m_folder), key.view(), OpenMode::ReadWrite);
    if (!copy)
        return copy.error();
    const auto problems = copy->integrityProblems();
    if (!problems)
        return problems.error();
    const auto now = stateDigest(m_former);
    const auto next = stateDigest(*copy);
    if (!now || !next)
        return now ? next.error() : now.error();
    return problems->empty() && *now == *next ? Result<void>()
                                              : Error{Errc::Corrupt, "a copy that is not the same"};
}

Result<void> RenewedStore::putInPlace()
{
    m_stays = true;
    return moveIntoPlace(renewedPath(m_folder), databasePath(m_folder));
}

} // namespace uitwijk
