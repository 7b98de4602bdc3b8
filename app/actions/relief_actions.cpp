// SPDX-License-Identifier: Apache-2.0
#include "app/actions/relief_actions.h"

#include "app/models/spoken.h"
#include "store/acts/relief_acts.h"

#include <QDateTime>

namespace uitwijk {

using Drafts = Result<std::vector<OpDraft>>;

void ReliefActions::goOn(const QString& incidentId, const QString& personId, double until)
{
    perform([draft = turn(idFrom(incidentId),
                 {.person = idFrom(personId),
                     .since = QDateTime::currentMSecsSinceEpoch(),
                     .until = qint64(until)})](const Store&) -> Drafts { return std::vector{draft}; });
}

void ReliefActions::goOff(const QString& incidentId, const QString& personId)
{
    perform([draft = turn(idFrom(incidentId),
                 {.person = idFrom(personId),
                     .shift = ShiftState::Off,
                     .since = QDateTime::currentMSecsSinceEpoch()})](
                const Store&) -> Drafts { return std::vector{draft}; });
}

void ReliefActions::relieve(
    const QString& incidentId, const QString& personId, const QString& byId, double until)
{
    perform([drafts = uitwijk::relieve(idFrom(incidentId),
                 {.person = idFrom(personId),
                     .by = idFrom(byId),
                     .at = QDateTime::currentMSecsSinceEpoch(),
                     .until = qint64(until)})](const Store&) -> Drafts { return drafts; });
}

} // namespace uitwijk
