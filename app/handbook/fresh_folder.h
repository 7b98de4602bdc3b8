// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/folder_lock.h"

namespace uitwijk {

/// Where a new copy is built, inside the folder where it will be: out of sight until it is whole, then put in
/// its place at once. A kill before that leaves nothing that counts, and the next one clears it away.
class FreshFolder {
public:
    /// Makes `target` when it is not there. Exists when it holds a handbook or its keys, Locked while another
    /// one is being made there.
    static Result<FreshFolder> in(const QString& target);

    FreshFolder(FreshFolder&&) noexcept = default;
    FreshFolder& operator=(FreshFolder&&) = delete;
    /// Takes away what was not put in its place.
    ~FreshFolder();

    [[nodiscard]] QString path() const;
    [[nodiscard]] const QString& target() const { return m_target; }
    /// Everything in path() is closed and complete: from now on it is in the target.
    Result<void> putInPlace();

private:
    FreshFolder(QString target, FolderLock lock)
        : m_target(std::move(target))
        , m_lock(std::move(lock))
    {
    }
    Result<void> clear() const;

    QString m_target;
    FolderLock m_lock;
};

} // namespace uitwijk
