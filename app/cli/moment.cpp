// SPDX-License-Identifier: Apache-2.0
#include "app/cli/moment.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdlib>

namespace uitwijk::cli {

namespace {

constexpr qint64 kMinute = 60'000;

} // namespace

QString timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QString timeOf(const Hlc& at)
{
    return timeOf(at.ms);
}

QString lengthOf(qint64 ms)
{
    const qint64 minutes = std::abs(ms) / kMinute;
    const qint64 hours = minutes / 60;
    if (hours == 0)
        return QStringLiteral("%1 min").arg(minutes);
    if (hours < 48)
        return QStringLiteral("%1 h %2").arg(hours).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

std::optional<qint64> momentFrom(const QString& words, qint64 now)
{
    static const QRegularExpression span(QStringLiteral("^([0-9]{1,5})([mhd])$"));
    if (const auto match = span.match(words); match.hasMatch()) {
        const QString unit = match.captured(2);
        const qint64 minutes = unit == QLatin1String("m") ? 1 : unit == QLatin1String("h") ? 60 : 24 * 60;
        return now + match.captured(1).toLongLong() * minutes * kMinute;
    }
    const QDateTime time = QDateTime::fromString(words, Qt::ISODate);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace uitwijk::cli
