// SPDX-License-Identifier: Apache-2.0
#include "app/actions/desk.h"

#include <QDir>
#include <QStandardPaths>

namespace uitwijk {

QUrl Desk::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QDir(documents).exists() ? documents : QDir::homePath());
}

void Desk::finish(failure::Code failure)
{
    m_failure = failure;
    emit changed();
}

void Desk::saved(const QString& path)
{
    m_savedTo = QDir::toNativeSeparators(path);
    emit changed();
}

} // namespace uitwijk
