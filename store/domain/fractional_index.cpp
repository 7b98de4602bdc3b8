// SPDX-License-Identifier: Apache-2.0
#include "store/domain/fractional_index.h"

namespace uitwijk {
namespace {

// In the order of their octets. No place ends in the first digit: nothing would fit before it.
constexpr char kDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int kBase = 62;

int digitOf(QChar character)
{
    const char octet = character.toLatin1();
    if (octet >= '0' && octet <= '9')
        return octet - '0';
    if (octet >= 'A' && octet <= 'Z')
        return octet - 'A' + 10;
    return octet >= 'a' && octet <= 'z' ? octet - 'a' + 36 : 0;
}

QChar characterOf(int digit)
{
    return QLatin1Char(kDigits[digit]);
}

// One step up, so that a list that is only ever appended to grows slowly.
QString placeAfter(const QString& before)
{
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int digit = digitOf(before[i]);
        if (digit + 1 < kBase)
            return before.left(i) + characterOf(digit + 1);
    }
    return before + characterOf(kBase / 2);
}

QString placeBefore(const QString& after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        const int digit = digitOf(after[i]);
        if (digit > 1)
            return after.left(i) + characterOf(digit - 1);
        if (digit == 1)
            return after.left(i) + characterOf(0) + characterOf(kBase / 2);
    }
    return after + characterOf(kBase / 2);
}

QString midway(const QString& before, const QString& after)
{
    QString place;
    bool bounded = true;
    for (qsizetype i = 0;; ++i) {
        const int low = i < before.size() ? digitOf(before[i]) : 0;
        const int high = bounded ? (i < after.size() ? digitOf(after[i]) : 0) : kBase;
        if (high - low > 1)
            return place + characterOf((low + high) / 2);
        place += characterOf(low);
        if (high > low)
            bounded = false;
    }
}

QString ofNumber(quint64 number, int width)
{
    QString place(width, characterOf(0));
    for (int i = width - 1; i >= 0; --i, number /= kBase)
        place[i] = characterOf(int(number % kBase));
    while (place.endsWith(characterOf(0)))
        place.chop(1);
    return place;
}

std::vector<QString> evenly(int count)
{
    quint64 room = kBase;
    int width = 1;
    for (; room <= quint64(count); ++width)
        room *= kBase;
    std::vector<QString> places;
    for (int i = 1; i <= count; ++i)
        places.push_back(ofNumber(room * quint64(i) / quint64(count + 1), width));
    return places;
}

void fill(const QString& before, const QString& after, int count, std::vector<QString>& places)
{
    if (count <= 0)
        return;
    const QString middle = placeBetween(before, after);
    fill(before, middle, count / 2, places);
    places.push_back(middle);
    fill(middle, after, count - count / 2 - 1, places);
}

} // namespace

QString placeBetween(const QString& before, const QString& after)
{
    if (before.isEmpty() && after.isEmpty())
        return QString(characterOf(kBase / 2));
    if (after.isEmpty())
        return placeAfter(before);
    if (before.isEmpty())
        return placeBefore(after);
    return before < after ? midway(before, after) : before + characterOf(kBase / 2);
}

std::vector<QString> placesBetween(const QString& before, const QString& after, int count)
{
    if (before.isEmpty() && after.isEmpty())
        return evenly(count);
    std::vector<QString> places;
    fill(before, after, count, places);
    return places;
}

} // namespace uitwijk
