// SPDX-License-Identifier: Apache-2.0
#include "app/models/roster_model.h"

#include "app/models/spoken.h"
#include "store/views/duty_view.h"

#include <QDateTime>
#include <QLocale>

#include <chrono>

namespace uitwijk {

namespace {

constexpr qint64 kDay = qint64(24) * 3'600'000;
/// The last columns of every row hold what is true of the whole roster.
enum Column { Names = 9, Shifts, Gaps, Doubled, Unread, Age };

QString dayOf(qint64 moment, const QString& language)
{
    const QLocale locale(language == u"nl" ? QLocale::Dutch : QLocale::English);
    return locale.toString(QDateTime::fromMSecsSinceEpoch(moment).date(), QStringLiteral("dddd d MMMM"));
}

QString namesIn(const Roster& roster, const QString& language)
{
    QStringList names;
    for (const DutyRow& row : roster.onDuty) {
        const QString name = row.name.in(language);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QVariantList totalsOf(const Roster& roster, const QString& language)
{
    return {namesIn(roster, language), roster.shifts, roster.gaps, roster.doubled, roster.unread,
        wholeDaysSince(roster.changedAt)};
}

DisplayRow shownRow(const DutyRow& row, qint64 now, const QString& language)
{
    const DutySpan& span = row.span;
    const qint64 begins = std::max(span.from, now);
    const ObjectId contact = span.shift ? span.shift->contact : ObjectId();
    return {span.role + QString::number(span.from) + idText(contact),
        {row.role.in(language), idText(contact), row.name.in(language), row.phone, spokenNumber(row.phone),
            spokenTime({.ms = span.from}, language),
            span.until ? spokenTime({.ms = *span.until}, language) : QString(), span.doubled,
            dayOf(begins, language)}};
}

} // namespace

RosterModel::RosterModel(QObject* parent)
    : LiveModel({"role", "contactId", "name", "number", "spoken", "from", "until", "doubled", "day"},
        Topic::Objects, parent)
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &RosterModel::again);
    m_minute.start();
}

void RosterModel::setDays(int days)
{
    if (m_days == days)
        return;
    m_days = days;
    emit totalled();
    again();
}

LiveModel::Query RosterModel::query() const
{
    return [days = m_days, language = LiveQuery::language(), now = QDateTime::currentMSecsSinceEpoch()](
               const Store& store) -> Result<DisplayRows> {
        const auto roster = store.duty().at(now, days * kDay);
        if (!roster)
            return roster.error();
        DisplayRows rows;
        for (const DutyRow& row : days > 0 ? roster->ahead : roster->onDuty) {
            rows.push_back(shownRow(row, now, language));
            rows.back().values += totalsOf(*roster, language);
        }
        return rows;
    };
}

void RosterModel::shown()
{
    m_totals = {};
    if (!rows().empty()) {
        const QVariantList& values = rows().front().values;
        m_totals = {.names = values[Names].toString(),
            .shifts = values[Shifts].toInt(),
            .gaps = values[Gaps].toInt(),
            .doubled = values[Doubled].toInt(),
            .unread = values[Unread].toInt(),
            .changedDaysAgo = values[Age].toInt()};
    }
    emit totalled();
}

} // namespace uitwijk
