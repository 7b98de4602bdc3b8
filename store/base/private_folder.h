// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/system_error.h"

#include <QFile>
#include <QFileInfo>
#include <QString>

#include <sys/stat.h>

namespace uitwijk {

/// Makes a folder, and those above it, that only its owner may enter. One that is there already keeps the
/// permissions somebody gave it.
inline Result<void> makePrivateFolder(const QString& path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    const QString parent = folder.absolutePath();
    if (parent != folder.absoluteFilePath()) {
        if (auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return systemError("making a folder");
    return {};
}

} // namespace uitwijk
