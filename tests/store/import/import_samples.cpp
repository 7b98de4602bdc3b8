// SPDX-License-Identifier: Apache-2.0
#include "tests/store/import/import_samples.h"

#include <QDirIterator>
#include <QFile>

namespace uitwijk {
namespace {

QString folder()
{
    return QStringLiteral(UITWIJK_TEST_DATA "/import/");
}

} // namespace

Bytes fileContent(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : Bytes();
}

Bytes importSample(const QString& name)
{
    return fileContent(folder() + name);
}

QStringList importSampleNames()
{
    QStringList names;
    QDirIterator it(folder(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(it.next().mid(folder().size()));
    names.sort();
    return names;
}

} // namespace uitwijk
