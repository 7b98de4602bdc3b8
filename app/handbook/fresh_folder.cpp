// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/fresh_folder.h"

#include "store/base/private_folder.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace uitwijk {

namespace {

const QString kName = QStringLiteral("protected.db.new");
const QString kDatabase = QStringLiteral("protected.db");
const std::array kKeys{QStringLiteral("keyslots.v1.a"), QStringLiteral("keyslots.v1.b")};

Result<void> move(const QDir& from, const QDir& to, const QString& name)
{
    const QByteArray source = QFile::encodeName(from.filePath(name));
    if (std::rename(source.constData(), QFile::encodeName(to.filePath(name)).constData()) != 0)
        return systemError("putting a new handbook in its place");
    return {};
}

} // namespace

Result<FreshFolder> FreshFolder::in(const QString& target)
{
    if (auto made = makePrivateFolder(target); !made)
        return made.error();
    auto lock = FolderLock::take(target);
    if (!lock)
        return std::move(lock).error();
    FreshFolder fresh(target, *std::move(lock));
    const QDir folder(target);
    if (folder.exists(kDatabase))
        return Error{Errc::Exists, "the folder holds a handbook"};
    if (auto cleared = fresh.clear(); !cleared)
        return cleared.error();
    for (const QString& key : kKeys) {
        if (folder.exists(key)) // of a handbook that was moved away: without them it would be lost
            return Error{Errc::Exists, "the folder holds the keys of a handbook"};
    }
    if (auto made = makePrivateFolder(fresh.path()); !made)
        return made.error();
    return fresh;
}

FreshFolder::~FreshFolder()
{
    if (!m_target.isEmpty())
        QDir(path()).removeRecursively();
}

QString FreshFolder::path() const
{
    return m_target + QLatin1Char('/') + kName;
}

/// Removes what a kill left. The keys are moved before the database: where it waits without them, those in
/// the target are its own.
Result<void> FreshFolder::clear() const
{
    QDir left(path());
    if (QFileInfo(path()).isSymLink())
        return Error{Errc::Malformed, "a link where a new handbook would be built"};
    if (!left.exists())
        return {};
    if (left.exists(kDatabase) && !left.exists(kKeys.front())) {
        for (const QString& key : kKeys)
            QFile::remove(m_target + QLatin1Char('/') + key);
    }
    if (!left.removeRecursively())
        return Error{Errc::ReadOnly, "what was begun here before cannot be removed"};
    return {};
}

/// The database comes last: it is what makes a folder a handbook.
Result<void> FreshFolder::putInPlace()
{
    const QDir from(path());
    const QDir to(m_target);
    if (from.exists(kDatabase + QStringLiteral("-wal")))
        return Error{Errc::Io, "a new handbook is still open"};
    // What is made again where it belongs (the cards before the lock) would stay here after a kill.
    for (const QString& name : from.entryList(QDir::Files | QDir::Hidden)) {
        if (name != kDatabase && std::find(kKeys.begin(), kKeys.end(), name) == kKeys.end())
            QFile::remove(from.filePath(name));
    }
    for (const QString& key : kKeys) {
        if (auto moved = move(from, to, key); !moved)
            return moved;
    }
    for (const char* left : {"anchor.v1", "attempts.v1"}) // of a handbook that was moved away
        QFile::remove(to.filePath(QLatin1String(left)));
    if (auto moved = move(from, to, kDatabase); !moved)
        return moved;
    return m_lock.flush();
}

} // namespace uitwijk
