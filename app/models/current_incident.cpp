// SPDX-License-Identifier: Apache-2.0
#include "app/models/current_incident.h"

#include "app/models/spoken.h"

#include <QDateTime>

#include <algorithm>

namespace uitwijk {
namespace {

/// Those that run and stand for themselves: real ones first, the chosen one before the latest.
std::vector<IncidentRow> runningOnes(std::vector<IncidentRow> incidents, const ObjectId& chosen)
{
    incidents.erase(std::remove_if(incidents.begin(), incidents.end(),
                        [](const IncidentRow& row) { return !row.running || !row.toldIn.isNull(); }),
        incidents.end());
    const auto rank = [&](const IncidentRow& row) { return 2 * int(row.exercise) + int(row.id != chosen); };
    std::stable_sort(incidents.begin(), incidents.end(),
        [&](const IncidentRow& left, const IncidentRow& right) { return rank(left) < rank(right); });
    return incidents;
}

/// The place of a list is at its first step that waits for somebody.
bool isNext(const StepStand& stand)
{
    return stand.applies != Applies::No
        && (stand.state == StepState::ToDo || stand.state == StepState::Doing);
}

} // namespace

CurrentIncident::CurrentIncident(QObject* parent)
    : LiveObject(Topics(Topic::Incidents) | Topic::Runs | Topic::Objects, parent)
    , m_others({"incidentId", "title", "verdict", "exercise"})
{
    constexpr int kOften = 5000;
    m_minute.setInterval(kOften);
    connect(&m_minute, &QTimer::timeout, this, &CurrentIncident::minutePassed);
    connect(&m_next, &MomentTimer::came, this, &CurrentIncident::again);
}

const IncidentRow& CurrentIncident::row() const
{
    static const IncidentRow none;
    return m_shown.incident ? *m_shown.incident : none;
}

QString CurrentIncident::incidentId() const
{
    return idText(row().id);
}
QString CurrentIncident::declaredAt() const
{
    return isRunning() ? spokenTime(row().declaredAt, m_language) : QString();
}
QString CurrentIncident::reasons() const
{
    QStringList lines;
    for (const Text& reason : row().reasons)
        lines << reason.in(m_language);
    return lines.join(u'\n');
}

int CurrentIncident::elapsedMinutes() const
{
    constexpr qint64 kMinute = 60000;
    return isRunning()
        ? int(qMax(qint64(0), QDateTime::currentMSecsSinceEpoch() - row().declaredAt.ms) / kMinute)
        : 0;
}

QString CurrentIncident::nextRunId() const
{
    return idText(m_shown.list.run);
}

Result<CurrentIncident::Shown> CurrentIncident::read(const Store& store, const ObjectId& chosen)
{
    Shown shown;
    auto incidents = store.incidents().all();
    if (!incidents)
        return std::move(incidents).error();
    shown.others = runningOnes(*std::move(incidents), chosen);
    if (shown.others.empty())
        return shown;
    shown.incident = std::move(shown.others.front());
    shown.others.erase(shown.others.begin());
    if (auto found = findNextStep(store, shown); !found)
        return found.error();
    return shown;
}

Result<void> CurrentIncident::findNextStep(const Store& store, Shown& shown)
{
    auto lists = store.incidents().lists(shown.incident->id);
    if (!lists)
        return std::move(lists).error();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const RunListRow& list : *lists) {
        if (list.setAside)
            continue;
        if (list.nextDue > 0 && (shown.nextDue == 0 || list.nextDue < shown.nextDue))
            shown.nextDue = list.nextDue;
        if (!shown.list.run.isNull() || list.settled >= list.steps)
            continue;
        bool isFound = false;
        const auto isFirst = [&](const FlowStep&, const StepStand& stand) {
            if (isFound || !isNext(stand))
                return false;
            isFound = true;
            return true;
        };
        auto steps = store.incidents().steps(list.run, list.list, isFirst);
        if (!steps)
            return std::move(steps).error();
        if (steps->empty() || steps->front().stand.waits(now))
            continue; // meanwhile another list goes on
        shown.list = list;
        shown.step = std::move(steps->front());
    }
    return {};
}

void CurrentIncident::setChosen(const QString& incident)
{
    if (m_chosen == incident)
        return;
    m_chosen = incident;
    emit chosenChanged();
    again();
}

void CurrentIncident::showOthers()
{
    DisplayRows rows;
    for (const IncidentRow& row : m_shown.others)
        rows.push_back(
            {idText(row.id), {idText(row.id), row.title.in(m_language), int(row.verdict), row.exercise}});
    m_others.show(std::move(rows));
}

void CurrentIncident::start()
{
    m_query.ask([chosen = idFrom(m_chosen)](const Store& store) { return read(store, chosen); },
        [this](Shown shownNow) {
            m_language = LiveQuery::language();
            m_shown = std::move(shownNow);
            showOthers();
            m_next.waitFor(m_shown.nextDue);
            isRunning() ? m_minute.start() : m_minute.stop();
            emit shown();
            emit minutePassed();
        });
}

} // namespace uitwijk
