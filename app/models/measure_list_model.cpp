// SPDX-License-Identifier: Apache-2.0
#include "app/models/measure_list_model.h"

#include <QDateTime>

namespace uitwijk {

namespace {

QString when(qint64 ms, const QString& language)
{
    return ms > 0 ? spokenTime({.ms = ms}, language) : QString();
}

DisplayRow shownRow(const MeasureRow& row, const QString& language)
{
    const MeasureFold& fold = row.fold;
    const bool on = fold.on && fold.shown;
    return {idText(row.id),
        {idText(row.id), row.title.in(language), fold.on, fold.disputed, on ? fold.shown->scope : QString(),
            idText(row.owner), row.ownerName.in(language), when(fold.lookAgain, language),
            fold.isDue(QDateTime::currentMSecsSinceEpoch()), row.saidBy.in(language),
            fold.shown ? spokenTime(fold.shown->at, language) : QString()}};
}

} // namespace

MeasureListModel::MeasureListModel(QObject* parent)
    : IncidentListModel({"measureId", "title", "on", "disputed", "scope", "ownerId", "owner", "until", "due",
                            "saidBy", "saidAt"},
        Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query MeasureListModel::query() const
{
    return [incident = incident(), activeOnly = m_activeOnly, language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        const auto measures = store.measures().of(incident);
        if (!measures)
            return measures.error();
        DisplayRows rows;
        for (const MeasureRow& row : *measures) {
            if (row.fold.on || !activeOnly)
                rows.push_back(shownRow(row, language));
        }
        return rows;
    };
}

} // namespace uitwijk
