// SPDX-License-Identifier: Apache-2.0
#include "app/models/put_off_model.h"

#include <QDateTime>

#include <algorithm>

namespace uitwijk {

namespace {

constexpr int kTitleRole = 4;
constexpr int kDueRole = 6;
constexpr int kMomentRole = 7;

/// The steps of one list that wait for a time.
Result<void> addSteps(const Store& store, const RunListRow& list, const QString& language, DisplayRows& rows)
{
    const auto steps = store.incidents().steps(list.run, list.list);
    if (!steps)
        return steps.error();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const RunStepRow& step : *steps) {
        const qint64 until = step.fold.until;
        if (until > 0)
            rows.push_back({QStringLiteral("%1/%2").arg(idText(list.run)).arg(step.ordinal),
                {idText(list.run), int(list.list), list.title.in(language), int(step.ordinal),
                    step.title.in(language), spokenTime({.ms = until}, language), until <= now, until}});
    }
    return {};
}

} // namespace

PutOffModel::PutOffModel(QObject* parent)
    : IncidentListModel({"runId", "list", "listTitle", "ordinal", "title", "until", "due", "moment"},
        Topics(Topic::Runs) | Topic::Objects, parent)
{
    m_alarm.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, &PutOffModel::again);
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
    const int before = m_due;
    m_due = int(std::count_if(rows().begin(), rows().end(),
        [](const DisplayRow& row) { return row.values.at(kDueRole).toBool(); }));
    emit counted();
    if (m_due > before)
        emit rang(rows()[std::size_t(m_due - 1)].values.at(kTitleRole).toString());
    wait(QDateTime::currentMSecsSinceEpoch());
}

void PutOffModel::wait(qint64 now)
{
    constexpr qint64 kLongest = qint64(3600) * 1000; // a device that slept looks again soon after
    m_alarm.stop();
    if (std::size_t(m_due) < rows().size())
        m_alarm.start(int(std::clamp<qint64>(
            rows()[std::size_t(m_due)].values.at(kMomentRole).toLongLong() - now, 1, kLongest)));
}

} // namespace uitwijk
