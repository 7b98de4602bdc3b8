// SPDX-License-Identifier: Apache-2.0
#include "store/domain/skills.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace uitwijk {

namespace {

/// Words that every question has, in English, Dutch, French and German.
const QSet<QString> kSaysNothing{QStringLiteral("who"), QStringLiteral("may"), QStringLiteral("can"),
    QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("for"), QStringLiteral("has"),
    QStringLiteral("knows"), QStringLiteral("how"), QStringLiteral("to"), QStringLiteral("of"),
    QStringLiteral("is"), QStringLiteral("wie"), QStringLiteral("mag"), QStringLiteral("kan"),
    QStringLiteral("de"), QStringLiteral("het"), QStringLiteral("een"), QStringLiteral("en"),
    QStringLiteral("van"), QStringLiteral("weet"), QStringLiteral("hoe"), QStringLiteral("heeft"),
    QStringLiteral("qui"), QStringLiteral("peut"), QStringLiteral("la"), QStringLiteral("le"),
    QStringLiteral("les"), QStringLiteral("wer"), QStringLiteral("darf"), QStringLiteral("kann"),
    QStringLiteral("der"), QStringLiteral("die"), QStringLiteral("das"), QStringLiteral("und")};
constexpr qsizetype kShortestStem = 4;
constexpr qsizetype kShortestPart = 5;

QStringList wordsOf(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (!c.isMark())
            plain += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

/// One begins with the other, a word half typed or another form of it; or it is a part of a long one:
/// "aggregaat" of "noodaggregaat".
bool isLike(const QString& asked, const QString& known)
{
    return known.startsWith(asked) || (asked.size() >= kShortestPart && known.contains(asked))
        || (known.size() >= kShortestStem && asked.startsWith(known));
}

int sharedWords(const QStringList& asked, const QStringList& known)
{
    return int(std::count_if(asked.begin(), asked.end(), [&](const QString& word) {
        return std::any_of(
            known.begin(), known.end(), [&](const QString& other) { return isLike(word, other); });
    }));
}

} // namespace

std::vector<std::size_t> skillsAskedFor(const QString& question, const std::vector<QString>& skills)
{
    QStringList asked;
    for (const QString& word : wordsOf(question)) {
        if (word.size() > 1 && !kSaysNothing.contains(word))
            asked.append(word);
    }
    std::vector<std::size_t> places;
    if (asked.isEmpty()) {
        places.resize(skills.size());
        std::iota(places.begin(), places.end(), std::size_t(0));
        return places;
    }
    int most = 1;
    for (std::size_t place = 0; place < skills.size(); ++place) {
        const int shared = sharedWords(asked, wordsOf(skills[place]));
        if (shared < most)
            continue;
        if (shared > most)
            places.clear();
        most = shared;
        places.push_back(place);
    }
    return places;
}

} // namespace uitwijk
