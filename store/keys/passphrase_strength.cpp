// SPDX-License-Identifier: Apache-2.0
#include "store/keys/passphrase_strength.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace uitwijk {

namespace {

constexpr double kBitsOfWord = 12.9; // one of 7776
constexpr double kBitsOfLetter = 3.3; // in a word; the whole never more than a word
constexpr double kBitsOfDigit = 3.3;
constexpr double kBitsOfSign = 2.5; // at the end it is a full stop or an exclamation mark
constexpr double kBitsOfRepeat = 1;
constexpr double kFair = 36;
constexpr double kStrong = 50;

enum class Kind { Letters, Digits, Signs };

Kind kindOf(QChar character)
{
    return character.isLetter() ? Kind::Letters : character.isDigit() ? Kind::Digits : Kind::Signs;
}

/// aaaa, 1234, 9876, qwer: each after the first follows from the one before.
bool isRow(QStringView run)
{
    static const QString kKeys = QStringLiteral("qwertyuiop asdfghjkl zxcvbnm");
    if (run.size() < 3)
        return false;
    if (kKeys.contains(run, Qt::CaseInsensitive))
        return true;
    const int step = run[1].unicode() - run[0].unicode();
    for (qsizetype i = 1; i < run.size(); ++i) {
        if (std::abs(step) > 1 || run[i].unicode() - run[i - 1].unicode() != step)
            return false;
    }
    return true;
}

bool isYear(QStringView run)
{
    return run.size() == 4 && (run.startsWith(u"19") || run.startsWith(u"20"));
}

double bitsOf(QStringView run, Kind kind)
{
    if (isRow(run))
        return 4;
    switch (kind) {
    case Kind::Letters:
        return std::min(kBitsOfWord, kBitsOfLetter * double(run.size()));
    case Kind::Digits:
        return isYear(run) ? 6 : kBitsOfDigit * double(run.size());
    case Kind::Signs:
        return kBitsOfSign * double(run.size());
    }
    return 0;
}

} // namespace

double guessBits(QStringView passphrase)
{
    const QString text = passphrase.toString().normalized(QString::NormalizationForm_KC).simplified();
    QSet<QString> seen;
    double bits = 0;
    for (qsizetype from = 0; from < text.size();) {
        const Kind kind = kindOf(text[from]);
        qsizetype to = from + 1;
        while (to < text.size() && kindOf(text[to]) == kind)
            ++to;
        const QString run = text.mid(from, to - from).simplified();
        from = to;
        if (run.isEmpty())
            continue; // a blank between words
        bits += seen.contains(run.toLower()) ? kBitsOfRepeat : bitsOf(run, kind);
        seen.insert(run.toLower());
    }
    return bits;
}

Strength strengthOf(QStringView passphrase)
{
    const double bits = guessBits(passphrase);
    return bits <= 0     ? Strength::Empty
        : bits < kFair   ? Strength::Weak
        : bits < kStrong ? Strength::Fair
                         : Strength::Strong;
}

} // namespace uitwijk
