// SPDX-License-Identifier: Apache-2.0
#include "app/models/current_incident.h"

#include "app/models/spoken.h"

#include <QDateTime>

namespace uitwijk {
namespace {

std::optional<IncidentRow> runningOne(const std::vector<IncidentRow>& incidents)
{
    std::optional<IncidentRow> found;
    for (const IncidentRow& incident : incidents) {
        if (incident.running && (!found || (found->exercise && !incident.exercise)))
            found = incident;
    }
    return found;
}

} // namespace

CurrentIncident::CurrentIncident(QObject* parent)
    : LiveObject(Topics(Topic::Incidents) | Topic::Runs | Topic::Objects, parent)
{
    constexpr int kOften = 5000;
    m_minute.setInterval(kOften);
    connect(&m_minute, &QTimer::timeout, this, &CurrentIncident::minutePassed);
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

Result<CurrentIncident::Shown> CurrentIncident::read(const Store& store)
{
    Shown shown;
    auto incidents = store.incidents().all();
    if (!incidents)
        return std::move(incidents).error();
    shown.incident = runningOne(*incidents);
    if (!shown.incident)
        return shown;
    auto lists = store.incidents().lists(shown.incident->id);
    if (!lists)
        return std::move(lists).error();
    for (const RunListRow& list : *lists) {
        if (list.settled >= list.steps)
            continue;
        auto steps = store.incidents().steps(list.run, list.list);
        if (!steps)
            return std::move(steps).error();
        for (const RunStepRow& step : *steps) {
            if (step.fold.state != StepState::ToDo && step.fold.state != StepState::Doing)
                continue;
            shown.list = list;
            shown.step = step;
            return shown;
        }
    }
    return shown;
}

void CurrentIncident::start()
{
    m_query.ask([](const Store& store) { return read(store); },
        [this](Shown shownNow) {
            m_language = LiveQuery::language();
            m_shown = std::move(shownNow);
            isRunning() ? m_minute.start() : m_minute.stop();
            emit shown();
            emit minutePassed();
        });
}

} // namespace uitwijk
