// SPDX-License-Identifier: Apache-2.0
#include "app/models/relief_model.h"

#include "store/views/relief_view.h"

#include <QDateTime>

#include <algorithm>

namespace uitwijk {

namespace {

enum Column { Name = 1, On = 3, Due = 9, AskAt = 10 };

QString spoken(qint64 ms, const QString& language)
{
    return ms > 0 ? spokenTime({.ms = ms}, language) : QString();
}

DisplayRow shownRow(const ReliefRow& row, const QString& language, qint64 now)
{
    const ReliefFold& fold = row.fold;
    return {idText(row.person),
        {idText(row.person), row.name.in(language), row.subtitle.in(language), fold.on, fold.implied,
            fold.disputed, spoken(fold.since, language), row.otherName.in(language),
            spoken(fold.askAt, language), fold.isDue(now), double(fold.askAt), double(fold.since)}};
}

} // namespace

ReliefModel::ReliefModel(QObject* parent)
    : IncidentListModel({"personId", "name", "detail", "on", "implied", "disputed", "since", "other",
                            "reliefAt", "due", "askAt", "sinceMoment"},
        Topics(Topic::Status) | Topic::Journal | Topic::Runs | Topic::Objects, parent)
{
    m_alarm.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, &ReliefModel::again);
}

QString ReliefModel::next() const
{
    return m_on > 0 ? rows().front().values[Name].toString() : QString();
}

LiveModel::Query ReliefModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            if (incident.isNull())
                return DisplayRows();
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const auto team = store.reliefs().of(incident, now);
            if (!team)
                return team.error();
            DisplayRows rows;
            for (const ReliefRow& row : *team)
                rows.push_back(shownRow(row, language, now));
            return rows;
        };
}

QString ReliefModel::ringing()
{
    QSet<QString> due;
    QString first;
    for (const DisplayRow& row : rows()) {
        if (!row.values[Due].toBool())
            continue;
        due.insert(row.key);
        if (first.isEmpty() && !m_rung.contains(row.key))
            first = row.values[Name].toString();
    }
    m_rung = due;
    return first;
}

void ReliefModel::shown()
{
    constexpr qint64 kLongest = qint64(3600) * 1000; // a device that slept looks again soon after
    const auto count = [this](Column column) {
        return int(std::count_if(rows().begin(), rows().end(),
            [column](const DisplayRow& row) { return row.values[column].toBool(); }));
    };
    m_on = count(On);
    m_due = count(Due);
    emit counted();
    if (const QString name = ringing(); !name.isEmpty())
        emit rang(name);
    m_alarm.stop();
    if (m_on > m_due) {
        const qint64 asked = rows()[std::size_t(m_due)].values[AskAt].toLongLong();
        m_alarm.start(int(std::clamp<qint64>(asked - QDateTime::currentMSecsSinceEpoch(), 1, kLongest)));
    }
}

} // namespace uitwijk
