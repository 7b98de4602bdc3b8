// SPDX-License-Identifier: Apache-2.0
#include "app/cli/moment.h"

#include <QDateTime>

#include <cstdlib>

namespace uitwijk::cli {

QString lengthOf(qint64 ms)
{
    constexpr qint64 kMinute = 60'000;
    const qint64 minutes = std::abs(ms) / kMinute;
    const qint64 hours = minutes / 60;
    if (hours == 0)
        return QStringLiteral("%1 min").arg(minutes);
    if (hours < 48)
        return QStringLiteral("%1 h %2").arg(hours).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString momentOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

} // namespace uitwijk::cli
