// SPDX-License-Identifier: Apache-2.0
#include "store/domain/prepared_text.h"

#include <optional>

namespace uitwijk {

namespace {

/// Where a blank stands, with its braces.
struct Place {
    qsizetype from = 0;
    qsizetype length = 0;
    QString name;
};

std::optional<Place> nextBlank(const QString& text, qsizetype from)
{
    for (qsizetype open = text.indexOf(u'{', from); open >= 0; open = text.indexOf(u'{', open + 1)) {
        qsizetype end = open + 1;
        while (end < text.size() && !QStringView(u"{}\n").contains(text.at(end)))
            ++end;
        if (end == text.size() || text.at(end) != u'}')
            continue;
        const QString name = text.mid(open + 1, end - open - 1).simplified();
        if (!name.isEmpty())
            return Place{.from = open, .length = end - open + 1, .name = name};
    }
    return std::nullopt;
}

/// The language in which a text is really read.
QString languageOf(const Text& text, const QString& wanted)
{
    if (text.isEmpty() || text.all().contains(wanted))
        return wanted;
    return text.all().contains(QStringLiteral("en")) ? QStringLiteral("en") : text.all().firstKey();
}

} // namespace

QStringList blanksIn(const QString& text)
{
    QStringList names;
    for (auto blank = nextBlank(text, 0); blank; blank = nextBlank(text, blank->from + blank->length)) {
        if (!names.contains(blank->name))
            names.append(blank->name);
    }
    return names;
}

PreparedText prepareText(const QString& text, const BlankWords& blanks, const QString& exercise)
{
    PreparedText prepared;
    qsizetype from = 0;
    for (auto blank = nextBlank(text, 0); blank; blank = nextBlank(text, from)) {
        prepared.words += text.mid(from, blank->from - from);
        from = blank->from + blank->length;
        const QString words = blanks.value(blank->name).trimmed();
        prepared.words += words.isEmpty() ? text.mid(blank->from, blank->length) : words;
        if (words.isEmpty() && !prepared.open.contains(blank->name))
            prepared.open.append(blank->name);
    }
    prepared.words = (prepared.words + text.mid(from)).trimmed();
    if (!exercise.isEmpty() && !prepared.words.isEmpty())
        prepared.words = exercise + u'\n' + prepared.words + u'\n' + exercise;
    prepared.length = smsLength(prepared.words);
    return prepared;
}

PreparedText prepareText(const Text& text, const QString& language, const BlankWords& blanks, bool exercise)
{
    return prepareText(
        text.in(language), blanks, exercise ? exerciseWord(languageOf(text, language)) : QString());
}

QString exerciseWord(const QString& language)
{
    static const QMap<QString, QString> words{{QStringLiteral("nl"), QStringLiteral("OEFENING")},
        {QStringLiteral("fr"), QStringLiteral("EXERCICE")}, {QStringLiteral("de"), QStringLiteral("ÜBUNG")}};
    return words.value(language, QStringLiteral("EXERCISE"));
}

} // namespace uitwijk
