// SPDX-License-Identifier: Apache-2.0
#include "store/import/phone_number.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

#include <algorithm>

namespace uitwijk {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;

qsizetype digitsIn(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
}

// A tel: URI carries its extension as a parameter.
void cutUri(QString& text, QString& extension)
{
    static const QRegularExpression parameter(
        QStringLiteral(";ext=([0-9]+)"), QRegularExpression::CaseInsensitiveOption);
    if (!text.startsWith(QStringLiteral("tel:"), Qt::CaseInsensitive))
        return;
    extension = parameter.match(text).captured(1);
    text = text.sliced(4).section(QLatin1Char(';'), 0, 0);
}

// libphonenumber swallows a Dutch "tst. 12" into the number.
void cutExtension(QString& text, QString& extension)
{
    static const QRegularExpression pattern(
        QStringLiteral("[\\s,;]*\\b(tst|toestel|poste|int|intern|ext|extension|durchwahl|dw|x)[.:]?\\s*(["
                       "0-9]{1,6})\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return;
    extension = match.captured(2);
    text = text.left(match.capturedStart());
}

// "(privé)" is a label, "(0)" and "(040)" are not.
void cutLabel(QString& text, QString& label)
{
    static const QRegularExpression pattern(QStringLiteral("\\(([^()0-9]*\\p{L}[^()]*)\\)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return;
    label = match.captured(1).trimmed();
    text.remove(match.capturedStart(), match.capturedLength());
}

PhoneReading readOne(const QString& part, const QString& region)
{
    PhoneReading reading{.raw = part.trimmed(), .label = {}, .extension = {}, .e164 = {}};
    QString text = reading.raw;
    cutUri(text, reading.extension);
    cutLabel(text, reading.label);
    if (reading.extension.isEmpty())
        cutExtension(text, reading.extension);
    if (digitsIn(text) == 0 || text.size() > 100)
        return reading;
    const std::string number = text.trimmed().toStdString();
    const std::string country = region.toUpper().toStdString();
    static const ShortNumberInfo shortNumbers;
    reading.emergency = shortNumbers.IsEmergencyNumber(number, country);
    PhoneNumber parsed;
    const PhoneNumberUtil* util = PhoneNumberUtil::GetInstance();
    if (reading.emergency || util->Parse(number, country, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util->IsValidNumber(parsed))
        return reading;
    std::string formatted;
    util->Format(parsed, PhoneNumberUtil::E164, &formatted);
    reading.e164 = QString::fromStdString(formatted);
    return reading;
}

// Only where each part is long enough to be a number: "0475/12.34.56" is one.
QStringList partsOf(const QString& raw)
{
    static const QRegularExpression separators(
        QStringLiteral("\\s*[/;,\\n]\\s*|\\s+(?:of|ou|or|oder|en|et|and|und)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = raw.split(separators, Qt::SkipEmptyParts);
    const bool numbers = parts.size() > 1
        && std::all_of(parts.begin(), parts.end(), [](const QString& part) { return digitsIn(part) >= 8; });
    return numbers && !raw.startsWith(QStringLiteral("tel:"), Qt::CaseInsensitive) ? parts : QStringList(raw);
}

} // namespace

std::vector<PhoneReading> readPhones(const QString& raw, const QString& region)
{
    std::vector<PhoneReading> readings;
    for (const QString& part : partsOf(raw))
        readings.push_back(readOne(part, region));
    return readings;
}

QString comparablePhone(const QString& raw, const QString& region)
{
    const std::vector<PhoneReading> readings = readPhones(raw, region);
    if (!readings.empty() && readings.front().e164)
        return *readings.front().e164;
    QString digits;
    std::copy_if(raw.begin(), raw.end(), std::back_inserter(digits),
        [](QChar character) { return character.isDigit() || character == u'+'; });
    return digits.size() >= 6 ? digits : QString();
}

bool isDamagedBySpreadsheet(const QString& raw)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9][.,]?[0-9]*E\\+?[0-9]+$"));
    return pattern.match(raw.trimmed()).hasMatch();
}

} // namespace uitwijk
