// SPDX-License-Identifier: Apache-2.0
#include "app/models/spoken.h"

#include <QDateTime>
#include <QLocale>

namespace uitwijk {
namespace {

/// Two and three figures a group, the odd one first: 5550142 → 555 01 42.
QString inGroups(const QString& figures)
{
    QString grouped = figures;
    qsizetype at = grouped.size();
    while (at > 3) {
        at -= 2;
        grouped.insert(at, u' ');
    }
    return grouped;
}

bool isPlain(const QString& raw)
{
    return std::all_of(raw.begin(), raw.end(), [](QChar c) { return c.isDigit() || c == u'+'; })
        && raw.size() > 5;
}

} // namespace

QString spokenNumber(const QString& raw)
{
    QString trimmed = raw.trimmed();
    if (!isPlain(trimmed))
        return trimmed; // its writer has grouped it, or it is no number
    if (trimmed.startsWith(u"+31") || trimmed.startsWith(u"+32"))
        return trimmed.left(3) + u' ' + inGroups(trimmed.mid(3));
    return inGroups(trimmed);
}

QString spokenTime(const Hlc& at, const QString& language)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.ms);
    const QLocale locale(language == u"nl" ? QLocale::Dutch : QLocale::English);
    if (time.date() == QDate::currentDate())
        return locale.toString(time, QStringLiteral("HH:mm"));
    return locale.toString(time, QStringLiteral("d MMM HH:mm"));
}

int wholeDaysSince(qint64 ms)
{
    constexpr qint64 kDay = qint64(24) * 3600 * 1000;
    return ms == 0 ? 0 : int(std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - ms) / kDay);
}

QString idText(const ObjectId& id)
{
    return id.isNull() ? QString() : id.hex();
}

ObjectId idFrom(const QString& text)
{
    return ObjectId::fromHex(text).value_or(ObjectId{});
}

} // namespace uitwijk
