// SPDX-License-Identifier: Apache-2.0
#include "app/actions/here_actions.h"

#include "app/models/live_query.h"
#include "app/models/spoken.h"
#include "app/qml_types.h"

#include <QDateTime>

namespace uitwijk {

QString HereActions::uri() const
{
    return m_report ? geoUri(m_report->place) : QString();
}

QString HereActions::fixedAt() const
{
    return m_report ? spokenTime({.ms = m_report->fixedAt}, LiveQuery::language()) : QString();
}

void HereActions::prepare(OwnPlace* place)
{
    m_report.reset();
    if (place && place->fix().isUsable()) {
        const JudgedFix& fix = place->fix();
        m_report = HereReport{.person = SessionSingleton::instance->person(),
            .place = {.position = fix.position, .accuracy = fix.accuracy},
            .fixedAt = fix.at.value_or(QDateTime::currentMSecsSinceEpoch())};
    }
    emit preparedChanged();
}

void HereActions::forget()
{
    m_report.reset();
    emit preparedChanged();
}

void HereActions::confirm(const QString& incidentId)
{
    if (!m_report)
        return;
    perform(
        [incident = idFrom(incidentId), report = *m_report](
            const Store&) -> Result<std::vector<OpDraft>> { return std::vector{here(incident, report)}; });
    forget();
}

} // namespace uitwijk
