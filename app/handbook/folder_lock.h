// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <QString>

namespace uitwijk {

/// Somebody's claim on a folder, which ends with its owner, also by a kill. Leaves no file behind. Where the
/// file system knows no locks, everybody's claim is granted.
class FolderLock {
public:
    /// Locked: another program, or another owner in this one, has it. NotFound when there is no such folder.
    static Result<FolderLock> take(const QString& folder);

    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    ~FolderLock();

    /// What was renamed in the folder is on disk afterwards.
    [[nodiscard]] Result<void> flush() const;

private:
    explicit FolderLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor = -1;
};

} // namespace uitwijk
