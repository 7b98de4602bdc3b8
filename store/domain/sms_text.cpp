// SPDX-License-Identifier: Apache-2.0
#include "store/domain/sms_text.h"

#include <algorithm>

namespace uitwijk {

namespace {

/// Places of one message alone, and of one of several: what joins them takes the rest.
struct Room {
    int alone = 0;
    int joined = 0;
};
constexpr Room kPlain{.alone = 160, .joined = 153};
constexpr Room kWide{.alone = 70, .joined = 67};

// GSM 03.38: one place each, and those that take two.
const QString kAlphabet = QStringLiteral(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmnopqrstuvwxyzäöñüà");
const QString kTwoPlaces = QStringLiteral("^{}\\[~]|€");
const QString kSaidOtherwise = QStringLiteral("–-—-‘'’'“\"”\"„\"…. ·-");

QString letterInSms(QChar letter)
{
    if (kAlphabet.contains(letter) || kTwoPlaces.contains(letter))
        return letter;
    const qsizetype at = kSaidOtherwise.indexOf(letter);
    if (at >= 0 && at % 2 == 0)
        return kSaidOtherwise.at(at + 1);
    if (letter.isSpace())
        return QStringLiteral(" ");
    const QChar bare = QString(letter).normalized(QString::NormalizationForm_D).front();
    return kAlphabet.contains(bare) ? bare : QLatin1Char('?');
}

bool isWide(const QString& words)
{
    return std::any_of(words.cbegin(), words.cend(),
        [](QChar letter) { return !kAlphabet.contains(letter) && !kTwoPlaces.contains(letter); });
}

/// Places of the letter that begins at `at`.
int placesAt(const QString& words, qsizetype at, bool wide)
{
    if (wide)
        return words.at(at).isHighSurrogate() && at + 1 < words.size() ? 2 : 1;
    return kTwoPlaces.contains(words.at(at)) ? 2 : 1;
}

} // namespace

SmsLength smsLength(const QString& words)
{
    SmsLength length{.wide = isWide(words)};
    const Room room = length.wide ? kWide : kPlain;
    int inLast = 0; // as one of several
    int joined = words.isEmpty() ? 0 : 1;
    for (qsizetype at = 0; at < words.size();) {
        const int places = placesAt(words, at, length.wide);
        length.letters += places;
        if (inLast + places > room.joined) {
            ++joined;
            inLast = 0;
        }
        inLast += places;
        at += length.wide ? places : 1;
    }
    length.messages = length.letters <= room.alone ? std::min(joined, 1) : joined;
    return length;
}

QString inSmsAlphabet(const QString& words)
{
    QString said;
    for (const QChar letter : words.normalized(QString::NormalizationForm_C)) {
        if (!letter.isLowSurrogate()) // one "?" for a letter of two halves
            said += letterInSms(letter);
    }
    return said;
}

} // namespace uitwijk
