// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/written.h"

#include <QDateTime>

namespace uitwijk {

namespace {

constexpr qint64 kMinute = 60'000;

QString at(qint64 ms, const char* form)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QString::fromLatin1(form));
}

} // namespace

QString writtenTime(qint64 ms)
{
    return at(ms, "yyyy-MM-dd HH:mm");
}

QString clockTime(qint64 ms, qint64 now)
{
    const bool isToday
        = QDateTime::fromMSecsSinceEpoch(ms).date() == QDateTime::fromMSecsSinceEpoch(now).date();
    return at(ms, isToday ? "HH:mm" : "yyyy-MM-dd HH:mm");
}

QString hoursAndMinutes(qint64 ms)
{
    const qint64 minutes = ms / kMinute;
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString writtenHours(qint64 ms)
{
    constexpr qint64 kTenth = 6 * kMinute;
    const qint64 tenths = (ms + kTenth / 2) / kTenth;
    if (tenths >= 100 || tenths % 10 == 0)
        return QString::number((tenths + 5) / 10);
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

QString asMarkdownLine(const QString& words)
{
    QString line;
    for (const QChar letter : words.simplified()) {
        if (QStringLiteral("\\`*_{}[]<>#|~").contains(letter))
            line += QLatin1Char('\\');
        line += letter;
    }
    return line;
}

} // namespace uitwijk
