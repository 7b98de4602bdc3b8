// SPDX-License-Identifier: Apache-2.0
#include "app/models/put_off_model.h"

#include <QDateTime>

#include <algorithm>

namespace uitwijk {

namespace {

constexpr int kTitleRole = 4;
constexpr int kDueRole = 6;
constexpr int kMomentRole = 7;

/// The steps of one list that have a time.
Result<void> addSteps(const Store& store, const RunListRow& list, const QString& language, DisplayRows& rows)
{
    const auto steps = store.incidents().steps(
        list.run, list.list, [](const FlowStep&, const StepStand& stand) { return stand.due > 0; });
    if (!steps)
        return steps.error();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const RunStepRow& step : *steps) {
        const qint64 due = step.stand.due;
        rows.push_back({QStringLiteral("%1/%2").arg(idText(list.run)).arg(step.ordinal),
            {idText(list.run), int(list.list), list.title.in(language), int(step.ordinal),
                step.title.in(language), spokenTime({.ms = due}, language), due <= now, due,
                int(step.stand.alarm)}});
    }
    return {};
}

} // namespace

PutOffModel::PutOffModel(QObject* parent)
    : IncidentListModel({"runId", "list", "listTitle", "ordinal", "title", "until", "due", "moment", "why"},
        Topics(Topic::Runs) | Topic::Objects, parent)
{
    connect(&m_alarm, &MomentTimer::came, this, &PutOffModel::again);
}

LiveModel::Query PutOffModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            const auto lists = store.incidents().lists(incident);
            if (!lists)
                return lists.error();
            DisplayRows rows;
            for (const RunListRow& list : *lists) {
                if (auto added = addSteps(store, list, language, rows); !added)
                    return added.error();
            }
            std::stable_sort(rows.begin(), rows.end(), [](const DisplayRow& left, const DisplayRow& right) {
                return left.values.at(kMomentRole).toLongLong() < right.values.at(kMomentRole).toLongLong();
            });
            return rows;
        };
}

void PutOffModel::shown()
{
    QSet<QString> due;
    QString first;
    qint64 next = 0;
    for (const DisplayRow& row : rows()) {
        if (!row.values.at(kDueRole).toBool()) {
            next = row.values.at(kMomentRole).toLongLong();
            break; // the earliest stand first
        }
        const QString alarm = row.key + u'@' + row.values.at(kMomentRole).toString();
        due.insert(alarm);
        if (first.isEmpty() && !m_rung.contains(alarm))
            first = row.values.at(kTitleRole).toString();
    }
    m_due = int(due.size());
    m_rung = due;
    emit counted();
    if (!first.isEmpty())
        emit rang(first);
    m_alarm.waitFor(next);
}

} // namespace uitwijk
