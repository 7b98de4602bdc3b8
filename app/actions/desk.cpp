// SPDX-License-Identifier: Apache-2.0
#include "app/actions/desk.h"

#include <QDir>

namespace uitwijk {

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
