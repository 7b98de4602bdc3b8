// SPDX-License-Identifier: Apache-2.0
#include "store/domain/message_answers.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <set>

namespace uitwijk {

namespace {

/// Fewer figures than this are an extension or a house number.
constexpr qsizetype kFewestFigures = 6;

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A number to compare: its figures without what is dialled before a country's code or within a country.
struct Number {
    QString figures;
    bool withCountry = false;
};

/// Empty when it is no single number.
Number numberIn(QString text)
{
    text.remove(QStringLiteral("(0)")); // "+31 (0)20": dialled within the country only
    Number number;
    for (const QChar c : text) {
        if (c == u'+' && (number.withCountry || !number.figures.isEmpty()))
            return {};
        number.withCountry |= c == u'+';
        if (isFigure(c))
            number.figures += c;
    }
    number.withCountry |= number.figures.startsWith(u"00");
    while (number.figures.startsWith(u'0'))
        number.figures.remove(0, 1);
    return number;
}

/// The same figures, or the one is the other without its country's code, which has three at the most.
bool isSameNumber(const Number& one, const Number& other)
{
    constexpr qsizetype kLongestCountryCode = 3;
    constexpr qsizetype kFewestToCompare = 8;
    if (one.figures.size() < kFewestFigures || one.figures == other.figures)
        return one.figures.size() >= kFewestFigures;
    if (one.withCountry == other.withCountry)
        return false;
    const QString& abroad = one.withCountry ? one.figures : other.figures;
    const QString& within = one.withCountry ? other.figures : one.figures;
    return within.size() >= kFewestToCompare && abroad.size() - within.size() <= kLongestCountryCode
        && abroad.endsWith(within);
}

bool isPartOfNumber(const QString& token)
{
    bool hasFigure = false;
    for (const QChar c : token) {
        if (!isFigure(c) && !QStringView(u"+()-./").contains(c))
            return false;
        hasFigure |= isFigure(c);
    }
    return hasFigure;
}

/// "1", "2:", "(1)": what somebody answered, whatever stands around it.
std::optional<Whereabouts> answerIn(const QString& token)
{
    QString bare;
    for (const QChar c : token) {
        if (!QStringView(u".,:;!()\"'").contains(c))
            bare += c;
    }
    if (bare == u"1")
        return Whereabouts::Seen;
    return bare == u"2" ? std::optional(Whereabouts::NeedsHelp) : std::nullopt;
}

QStringList tokensOf(QStringView line)
{
    QString spaced;
    for (const QChar c : line)
        spaced
            += c.isSpace() || c == u':' || c == u';' || c == u',' || c == u'=' || c == u'>' ? QChar(u' ') : c;
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

qsizetype lengthOfNumber(const QStringList& tokens)
{
    qsizetype length = 0;
    while (length < tokens.size() && isPartOfNumber(tokens.at(length)))
        ++length;
    return length;
}

/// One way to read a line.
struct Reading {
    Whereabouts state = Whereabouts::NotSeen;
    Number number;
    QString words;
};

/// The number stands before the answer or behind it; words are last.
std::optional<Reading> readAround(const QStringList& tokens, qsizetype at, Whereabouts state)
{
    const QStringList before = tokens.mid(0, at);
    const QStringList behind = tokens.mid(at + 1);
    Reading reading{.state = state, .number = {}, .words = {}};
    if (before.isEmpty()) {
        const qsizetype length = lengthOfNumber(behind);
        reading.number = numberIn(behind.mid(0, length).join(QString()));
        reading.words = behind.mid(length).join(u' ');
    } else if (lengthOfNumber(before) == before.size()) {
        reading.number = numberIn(before.join(QString()));
        reading.words = behind.join(u' ');
    }
    return reading.number.figures.size() >= kFewestFigures ? std::optional(reading) : std::nullopt;
}

std::vector<ObjectId> peopleOf(const Number& number, const std::vector<KnownNumber>& numbers)
{
    std::set<ObjectId> people;
    for (const KnownNumber& known : numbers) {
        if (isSameNumber(number, numberIn(known.number)))
            people.insert(known.person);
    }
    return {people.begin(), people.end()};
}

/// Of several ways to read a line only those count whose number somebody has.
MessageAnswer answerOf(const QString& line, const std::vector<KnownNumber>& numbers)
{
    MessageAnswer answer{.line = line, .people = {}, .words = {}};
    const QStringList tokens = tokensOf(line);
    int known = 0;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const auto state = answerIn(tokens.at(at));
        const auto reading = state ? readAround(tokens, at, *state) : std::nullopt;
        if (!reading)
            continue;
        auto people = peopleOf(reading->number, numbers);
        if (people.empty() && known > 0)
            continue;
        known += people.empty() ? 0 : 1;
        answer.state = reading->state;
        answer.words = reading->words;
        answer.people = std::move(people);
        answer.outcome = answer.people.empty() ? MessageAnswer::Outcome::NobodyKnown
            : answer.people.size() > 1         ? MessageAnswer::Outcome::SeveralPeople
                                               : MessageAnswer::Outcome::Matched;
    }
    if (known > 1)
        return {.line = line, .people = {}, .words = {}};
    return answer;
}

/// A number and nothing else: its answer is on the next line.
bool isNumberAlone(const QString& line, const std::vector<KnownNumber>& numbers)
{
    const QStringList tokens = tokensOf(line);
    if (tokens.isEmpty() || lengthOfNumber(tokens) != tokens.size())
        return false;
    const Number number = numberIn(tokens.join(QString()));
    return number.figures.size() >= kFewestFigures && !peopleOf(number, numbers).empty();
}

} // namespace

std::vector<MessageAnswer> readMessageAnswers(QStringView pasted, const std::vector<KnownNumber>& numbers)
{
    std::vector<MessageAnswer> answers;
    QString waiting;
    for (const QStringView part : pasted.split(u'\n')) {
        const QString line = part.trimmed().toString();
        if (line.isEmpty())
            continue;
        if (isNumberAlone(line, numbers)) {
            if (!waiting.isEmpty())
                answers.push_back(answerOf(waiting, numbers));
            waiting = line;
            continue;
        }
        answers.push_back(answerOf(waiting.isEmpty() ? line : waiting + u' ' + line, numbers));
        waiting.clear();
    }
    if (!waiting.isEmpty())
        answers.push_back(answerOf(waiting, numbers));
    return answers;
}

} // namespace uitwijk
