// SPDX-License-Identifier: Apache-2.0
#include "app/models/legal_clock_model.h"

#include <QDateTime>

namespace uitwijk {

namespace {

enum Column { Id, Title, State = 8, Disputed = 9, Due = 13 };

QString spoken(const std::optional<qint64>& moment, const QString& language)
{
    return moment ? spokenTime({.ms = *moment}, language) : QString();
}

DisplayRow shownRow(const LegalClockRow& row, const QString& language)
{
    const ClockTime time = timeOf(row.fold, row.within, QDateTime::currentMSecsSinceEpoch());
    const auto& word = row.fold.shown;
    return {idText(row.id),
        {idText(row.id), row.title.in(language), row.law, row.countsFrom.in(language),
            row.appliesIf.in(language), row.draft.in(language), idText(row.authority),
            row.authorityName.in(language), int(row.fold.state), row.fold.disputed, row.fold.follows,
            spoken(row.fold.moment, language), spoken(time.due, language), double(time.due.value_or(0)),
            time.overdue, word ? word->words : QString(), row.saidBy.in(language)}};
}

} // namespace

LegalClockModel::LegalClockModel(QObject* parent)
    : IncidentListModel(
        {"clockId", "title", "law", "countsFrom", "appliesIf", "draft", "authorityId", "authority",
            "clockState", "disputed", "follows", "moment", "due", "dueAt", "late", "words", "saidBy"},
        Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query LegalClockModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            const auto clocks = store.legalClocks().of(incident);
            if (!clocks)
                return clocks.error();
            DisplayRows rows;
            for (const LegalClockRow& clock : *clocks)
                rows.push_back(shownRow(clock, language));
            return rows;
        };
}

void LegalClockModel::shown()
{
    m_running = 0;
    m_disputed = 0;
    m_nextDue = 0;
    m_nextTitle.clear();
    for (const DisplayRow& row : rows()) {
        m_disputed += row.values[Disputed].toBool() ? 1 : 0;
        if (row.values[State].toInt() != int(ClockState::Running))
            continue;
        ++m_running;
        const double due = row.values[Due].toDouble();
        if (m_nextDue > 0 && due >= m_nextDue)
            continue;
        m_nextDue = due;
        m_nextTitle = row.values[Title].toString();
    }
    emit totalled();
}

} // namespace uitwijk
