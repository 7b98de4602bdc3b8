// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/database_file.h"

#include "store/base/private_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace uitwijk {

namespace {

constexpr off_t kSmallestPage = 512;

/// A link as the database itself is refused, by SQLite too; links on the way to it (a home folder on another
/// disk) are not.
QString withFolderResolved(const QString& path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QString() : QDir(folder).filePath(info.fileName());
}

} // namespace

Result<QString> createDatabaseFile(const QString& path)
{
    if (auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made.error();
    QString resolved = withFolderResolved(path);
    const int file
        = open(QFile::encodeName(resolved).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return systemError("making a database file");
    close(file);
    return resolved;
}

Result<QString> findDatabaseFile(const QString& path)
{
    QString resolved = withFolderResolved(path);
    if (resolved.isEmpty())
        return Error{Errc::NotFound, "no such folder"};
    struct stat status { };
    if (lstat(QFile::encodeName(resolved).constData(), &status) != 0)
        return systemError("looking for a database file");
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
