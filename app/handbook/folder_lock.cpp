// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/folder_lock.h"

#include "store/base/system_error.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

namespace uitwijk {

Result<FolderLock> FolderLock::take(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError("opening a folder");
    FolderLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return Error{Errc::Locked, "another program has this handbook open"};
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> FolderLock::flush() const
{
    if (::fsync(m_descriptor) != 0)
        return systemError("flushing a folder");
    return {};
}

} // namespace uitwijk
