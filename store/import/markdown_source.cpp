// SPDX-License-Identifier: Apache-2.0
#include "store/import/markdown_source.h"

#include "store/import/text_decoding.h"

#include <QRegularExpression>

#include <algorithm>

namespace uitwijk {
namespace {

bool isIndented(const QString& line)
{
    return line.startsWith(QStringLiteral("    ")) || line.startsWith(QLatin1Char('\t'));
}

// A note's kind and title become the first line of a quote, its indented lines the rest.
void quoteNotes(QStringList& lines)
{
    static const QRegularExpression start(
        QStringLiteral("^(?:!!!|\\?\\?\\?)\\+?\\s+([\\w-]+(?:\\s+[\\w-]+)*)?\\s*(?:\"([^\"]*)\")?\\s*$"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = start.match(lines[i]);
        if (!match.hasMatch() || match.captured(1).size() + match.captured(2).size() == 0)
            continue;
        QStringList words{match.captured(1), match.captured(2)};
        words.removeAll(QString());
        lines[i] = QStringLiteral("> **") + words.join(QStringLiteral(": ")) + QStringLiteral("**  ");
        qsizetype last = i;
        for (qsizetype j = i + 1; j < lines.size() && (isIndented(lines[j]) || lines[j].trimmed().isEmpty());
             ++j) {
            if (!lines[j].trimmed().isEmpty())
                last = j;
        }
        for (qsizetype j = i + 1; j <= last; ++j)
            lines[j] = QStringLiteral("> ")
                + (lines[j].startsWith(QLatin1Char('\t')) ? lines[j].mid(1) : lines[j].mid(4));
        i = last;
    }
}

// Nobody nests by hand as deep as this; a parser and its renderer would be at it for minutes.
void flattenDeepLines(QStringList& lines)
{
    static const QRegularExpression marks(QStringLiteral("^[ \\t]*(?:[>*+-][ \\t]*){65}"));
    for (QString& line : lines) {
        const QString start = line.trimmed();
        if (marks.match(line).hasMatch() && start.count(start[0]) < start.size())
            line = QLatin1Char('\\') + start;
    }
}

} // namespace

QString MarkdownSource::slice(int first, int last) const
{
    const qsizetype from = std::clamp<qsizetype>(first - 1, 0, lines.size());
    const qsizetype to = std::clamp<qsizetype>(last, from, lines.size());
    return lines.mid(from, to - from).join(QLatin1Char('\n'));
}

MarkdownSource readMarkdownSource(const QString& text)
{
    QString plain = withPlainLineEnds(text).normalized(QString::NormalizationForm_C);
    plain.remove(QChar::SoftHyphen);
    plain.replace(QChar::Null, QChar::ReplacementCharacter);
    MarkdownSource source{.lines = plain.split(QLatin1Char('\n'))};
    source.front = readFrontMatter(source.lines);
    std::fill_n(source.lines.begin(), source.front.lines, QString());
    quoteNotes(source.lines);
    flattenDeepLines(source.lines);
    return source;
}

std::vector<ImportedOpenPoint> openPointsIn(const QStringList& lines)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\{\\{[^{}]*\\}\\}|\\{%.*?%\\}|\\{:[^{}]*\\}|\\{#[^{}]*\\}|\\b(?:TODO|FIXME|TBD)\\b[^`]*"));
    std::vector<ImportedOpenPoint> points;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto matches = pattern.globalMatch(lines[i]);
        while (matches.hasNext())
            points.push_back({int(i) + 1, matches.next().captured().trimmed()});
    }
    return points;
}

} // namespace uitwijk
