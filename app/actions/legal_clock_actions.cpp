// SPDX-License-Identifier: Apache-2.0
#include "app/actions/legal_clock_actions.h"

#include "app/handbook/typed_moment.h"
#include "app/models/spoken.h"
#include "store/acts/legal_clock_acts.h"

#include <QDateTime>

namespace uitwijk {

void LegalClockActions::start(const QString& incidentId, const QString& clockId, double moment)
{
    perform([incident = idFrom(incidentId), clock = idFrom(clockId), moment = qint64(moment)](
                const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{
            sayClock(incident, {.clock = clock, .state = ClockState::Running, .moment = moment})};
    });
}

void LegalClockActions::report(
    const QString& incidentId, const QString& clockId, double due, const QString& words)
{
    ClockSaying saying{.clock = idFrom(clockId),
        .state = ClockState::Met,
        .moment = QDateTime::currentMSecsSinceEpoch(),
        .words = words};
    if (due > 0)
        saying.until = qint64(due);
    perform([incident = idFrom(incidentId), saying](const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{sayClock(incident, saying)};
    });
}

void LegalClockActions::dismiss(const QString& incidentId, const QString& clockId, const QString& reason)
{
    perform([incident = idFrom(incidentId), clock = idFrom(clockId), reason](
                const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{
            sayClock(incident, {.clock = clock, .state = ClockState::NotApplicable, .words = reason})};
    });
}

void LegalClockActions::takeBack(const QString& incidentId, const QString& clockId)
{
    perform([incident = idFrom(incidentId), clock = idFrom(clockId)](
                const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{sayClock(incident, {.clock = clock, .state = ClockState::NotStarted})};
    });
}

double LegalClockActions::momentOf(const QString& time) const
{
    return double(typedMoment(time.trimmed(), QDateTime::currentMSecsSinceEpoch()).value_or(0));
}

QString LegalClockActions::timeNow() const
{
    return QTime::currentTime().toString(QStringLiteral("HH:mm"));
}

} // namespace uitwijk
