// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/review_writing.h"

#include "app/handbook/written.h"

#include <QStringList>

namespace uitwijk {

namespace {

QString factLine(const MilestoneFact& fact, const ReviewWords& words)
{
    QString line = words.milestones[std::size_t(fact.what)] + QStringLiteral(": ");
    if (!fact.at)
        return line + words.notInLog;
    line += writtenTime(*fact.at);
    if (fact.what != Milestone::Declared)
        line += QStringLiteral(" (%1)").arg(words.after.arg(hoursAndMinutes(fact.after)));
    return line;
}

QString stateOf(const FindingRow& row, const ReviewReader& reader, const ReviewWords& words)
{
    QStringList owners;
    for (const Text& name : row.ownerNames)
        owners.append(asMarkdownLine(name.in(reader.language)));
    QStringList said{words.states[std::size_t(row.fold.state)],
        owners.empty() ? words.nobody : owners.join(QStringLiteral(", "))};
    if (row.fold.due > 0)
        said.append(words.until.arg(writtenTime(row.fold.due)));
    if (row.fold.isLate(reader.now))
        said.append(words.late);
    if (row.fold.disputed)
        said.append(words.disputed);
    return said.join(QStringLiteral(", "));
}

QString findingLines(const FindingRow& row, const ReviewReader& reader, const ReviewWords& words)
{
    const FindingMark& made = *row.fold.made;
    QString text = QStringLiteral("- **%1:** %2 (%3)\n")
                       .arg(made.well ? words.well : words.toImprove, asMarkdownLine(made.finding),
                           stateOf(row, reader, words));
    if (!made.fact.isEmpty())
        text += QStringLiteral("  - %1\n").arg(words.from.arg(asMarkdownLine(made.fact)));
    if (row.fold.shown && !row.fold.shown->note.isEmpty())
        text += QStringLiteral("  - %1\n").arg(asMarkdownLine(row.fold.shown->note));
    return text;
}

} // namespace

QString reviewAsMarkdown(const Review& review, const ReviewReader& reader, const ReviewWords& words)
{
    const QString title = words.review.arg(asMarkdownLine(review.incident.title.in(reader.language)));
    QString text = review.incident.exercise ? QStringLiteral("# %1: %2\n\n").arg(words.exercise, title)
                                            : QStringLiteral("# %1\n\n").arg(title);
    text += QStringLiteral("## %1\n\n").arg(words.facts);
    for (const MilestoneFact& fact : review.facts.milestones)
        text += QStringLiteral("- %1\n").arg(factLine(fact, words));
    text += QStringLiteral("- %1\n\n## %2\n\n")
                .arg(words.hours.arg(review.facts.people).arg(writtenHours(review.facts.personTime())),
                    words.findings);
    if (review.findings.empty())
        text += words.none + QLatin1Char('\n');
    for (const FindingRow& row : review.findings)
        text += findingLines(row, reader, words);
    return text;
}

} // namespace uitwijk
