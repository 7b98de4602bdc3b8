// SPDX-License-Identifier: Apache-2.0
#include "app/actions/recovery_actions.h"

#include "app/handbook/typed_moment.h"
#include "app/models/spoken.h"
#include "store/acts/recovery_acts.h"
#include "store/acts/workplace_acts.h"

#include <QDateTime>

namespace uitwijk {

void RecoveryActions::report(const QString& incidentId, const QString& serviceId, int state,
    const QString& since, const QString& words)
{
    const ServiceReport report{.service = idFrom(serviceId),
        .state = ServiceState(state),
        .since = typedMoment(since.trimmed(), QDateTime::currentMSecsSinceEpoch()),
        .words = words.trimmed()};
    perform([incident = idFrom(incidentId), report](const Store& store) -> Result<std::vector<OpDraft>> {
        auto draft = reportService(store, incident, report);
        if (!draft)
            return draft.error();
        return std::vector{*std::move(draft)};
    });
}

bool RecoveryActions::isMoment(const QString& typed)
{
    return typed.trimmed().isEmpty()
        || typedMoment(typed.trimmed(), QDateTime::currentMSecsSinceEpoch()).has_value();
}

void RecoveryActions::place(
    const QString& incidentId, const QStringList& personIds, const QString& siteId, bool confirmed)
{
    const Placement placed = confirmed ? Placement::Confirmed : Placement::Assigned;
    const PlacementReport report{
        .person = {}, .state = siteId.isEmpty() ? Placement::None : placed, .site = idFrom(siteId)};
    perform([incident = idFrom(incidentId), personIds, report](const Store&) -> Result<std::vector<OpDraft>> {
        std::vector<OpDraft> drafts;
        for (const QString& person : personIds)
            drafts.push_back(uitwijk::place(
                incident, {.person = idFrom(person), .state = report.state, .site = report.site}));
        return drafts;
    });
}

} // namespace uitwijk
