// SPDX-License-Identifier: Apache-2.0
#include "tests/store/import/real_data.h"

#include <QDirIterator>

#include <catch2/catch_test_macros.hpp>

namespace uitwijk {

QString realDataFolder()
{
    QString folder = qEnvironmentVariable("UITWIJK_REAL_DATA");
    if (folder.isEmpty())
        SKIP("UITWIJK_REAL_DATA names no folder");
    return folder;
}

QStringList realFiles(const QString& below, const QString& suffix)
{
    QStringList files;
    QDirIterator it(realDataFolder() + QLatin1Char('/') + below, QDir::Files | QDir::NoSymLinks,
        QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (path.endsWith(suffix) && !path.endsWith(QStringLiteral("SOURCES.md")))
            files.append(path);
    }
    files.sort();
    return files;
}

} // namespace uitwijk
