// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/database_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace uitwijk {

namespace {

constexpr off_t kSmallestPage = 512;

Error systemError(const char* doing, int error)
{
    const std::string detail = std::string(doing) + ": " + std::strerror(error);
    switch (error) {
    case EEXIST:
        return {Errc::Exists, detail};
    case ENOENT:
        return {Errc::NotFound, detail};
    case ENOTDIR:
    case EISDIR:
        return {Errc::Malformed, detail};
    case EROFS:
    case EACCES:
    case EPERM:
        return {Errc::ReadOnly, detail};
    case ENOSPC:
    case EDQUOT:
        return {Errc::Full, detail};
    default:
        return {Errc::Io, detail};
    }
}

/// A link as the database itself is refused, by SQLite too; links on the way to it (a home folder on another
/// disk) are not.
QString withFolderResolved(const QString& path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QString() : QDir(folder).filePath(info.fileName());
}

/// Folders that are there already keep the permissions somebody gave them.
Result<void> makeFolder(const QString& folder)
{
    if (QFileInfo::exists(folder))
        return {};
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent != folder) {
        if (auto made = makeFolder(parent); !made)
            return made;
    }
    if (mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return systemError("making the folder of a database", errno);
    return {};
}

} // namespace

Result<QString> createDatabaseFile(const QString& path)
{
    if (auto made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return made.error();
    const QString resolved = withFolderResolved(path);
    const int file
        = open(QFile::encodeName(resolved).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return systemError("making a database file", errno);
    close(file);
    return resolved;
}

Result<QString> findDatabaseFile(const QString& path)
{
    const QString resolved = withFolderResolved(path);
    if (resolved.isEmpty())
        return Error{Errc::NotFound, "no such folder"};
    struct stat status { };
    if (lstat(QFile::encodeName(resolved).constData(), &status) != 0)
        return systemError("looking for a database file", errno);
    if (!S_ISREG(status.st_mode))
        return Error{Errc::Malformed, "not an ordinary file where a database should be"};
    if (status.st_size < kSmallestPage)
        return Error{Errc::Corrupt, "too short for a database: " + std::to_string(status.st_size)};
    return resolved;
}

void removeDatabaseFile(const QString& path)
{
    for (const QString& suffix :
        {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(path + suffix);
}

} // namespace uitwijk
