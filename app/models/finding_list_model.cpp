// SPDX-License-Identifier: Apache-2.0
#include "app/models/finding_list_model.h"

#include "store/views/finding_view.h"

#include <QDateTime>

#include <algorithm>

namespace uitwijk {

namespace {

enum Column { Settled = 7, Late = 11 };

QString joined(const std::vector<Text>& names, const QString& language)
{
    QStringList words;
    for (const Text& name : names)
        words << name.in(language);
    return words.join(QStringLiteral(", "));
}

DisplayRow shownRow(const FindingRow& row, const QString& language)
{
    const FindingFold& fold = row.fold;
    return {idText(row.id),
        {idText(row.id), idText(row.incident), row.incidentTitle.in(language), row.exercise,
            fold.made->finding, fold.made->well, int(fold.state), isSettled(fold.state), fold.disputed,
            joined(row.ownerNames, language),
            fold.due > 0 ? spokenTime({.ms = fold.due}, language) : QString(),
            fold.isLate(QDateTime::currentMSecsSinceEpoch()), fold.made->fact,
            fold.shown ? fold.shown->note : QString(), row.madeBy.in(language)}};
}

} // namespace

FindingListModel::FindingListModel(QObject* parent)
    : IncidentListModel(
        {"findingId", "ofIncident", "incidentTitle", "exercise", "finding", "well", "findingState", "settled",
            "disputed", "owners", "until", "late", "fact", "note", "madeBy"},
        Topics(Topic::Status) | Topic::Objects | Topic::Incidents, parent)
{
}

LiveModel::Query FindingListModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            const auto findings = incident.isNull() ? store.findings().open() : store.findings().of(incident);
            if (!findings)
                return findings.error();
            DisplayRows rows;
            for (const FindingRow& row : *findings)
                rows.push_back(shownRow(row, language));
            return rows;
        };
}

void FindingListModel::shown()
{
    const auto count = [this](Column column, bool wanted) {
        return int(std::count_if(rows().begin(), rows().end(),
            [&](const DisplayRow& row) { return row.values[column].toBool() == wanted; }));
    };
    m_open = count(Settled, false);
    m_late = count(Late, true);
    emit counted();
}

} // namespace uitwijk
