// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/finding_lines.h"

#include "app/cli/moment.h"
#include "app/cli/status_words.h"

#include <QDateTime>
#include <QJsonObject>

namespace uitwijk::cli {

namespace {

QStringList ownersOf(const FindingRow& row, const QString& language)
{
    QStringList names;
    for (const Text& name : row.ownerNames)
        names.append(name.in(language));
    return names;
}

QString lineOf(const FindingRow& row, const QString& language)
{
    const FindingMark& made = *row.fold.made;
    QString line = QStringLiteral("%1  %2  %3: %4")
                       .arg(row.id.hex().left(8), wordFor(StatusKind::Finding, int(row.fold.state)),
                           made.well ? QStringLiteral("well") : QStringLiteral("to improve"), made.finding);
    if (const QStringList owners = ownersOf(row, language); !owners.isEmpty())
        line += QStringLiteral("  (%1)").arg(owners.join(QStringLiteral(", ")));
    if (row.fold.due > 0)
        line += QStringLiteral("  until %1").arg(timeOf(row.fold.due));
    if (row.fold.isLate(QDateTime::currentMSecsSinceEpoch()))
        line += QStringLiteral("  LATE");
    if (row.fold.disputed)
        line += QStringLiteral("  disputed");
    line += QStringLiteral("  [%1%2]")
                .arg(row.exercise ? QStringLiteral("EXERCISE: ") : QString(), row.incidentTitle.in(language));
    return line;
}

} // namespace

QJsonArray showFindings(const Invocation& invocation, const std::vector<FindingRow>& findings)
{
    QJsonArray items;
    for (const FindingRow& row : findings) {
        const FindingFold& fold = row.fold;
        invocation.console.line(lineOf(row, invocation.language));
        items.append(QJsonObject{{QStringLiteral("id"), row.id.hex()},
            {QStringLiteral("incident"), row.incident.hex()}, {QStringLiteral("exercise"), row.exercise},
            {QStringLiteral("finding"), fold.made->finding}, {QStringLiteral("well"), fold.made->well},
            {QStringLiteral("from"), fold.made->fact},
            {QStringLiteral("about"), row.about.in(invocation.language)},
            {QStringLiteral("state"), wordFor(StatusKind::Finding, int(fold.state))},
            {QStringLiteral("owners"), QJsonArray::fromStringList(ownersOf(row, invocation.language))},
            {QStringLiteral("until"), fold.due > 0 ? QJsonValue(timeOf(fold.due)) : QJsonValue()},
            {QStringLiteral("late"), fold.isLate(QDateTime::currentMSecsSinceEpoch())},
            {QStringLiteral("disputed"), fold.disputed},
            {QStringLiteral("note"), fold.shown ? fold.shown->note : QString()}});
    }
    return items;
}

} // namespace uitwijk::cli
