// SPDX-License-Identifier: Apache-2.0
#include "store/acts/recovery_acts.h"

#include "store/acts/status_act.h"
#include "store/views/recovery_view.h"

namespace uitwijk {

Result<OpDraft> reportService(const Store& store, const ObjectId& incident, const ServiceReport& report)
{
    const auto known = store.recovery().foldOf(incident, report.service);
    if (!known)
        return known.error();
    StatusAct act{.kind = StatusKind::Service,
        .subject = report.service,
        .state = int(report.state),
        .words = report.words};
    if (isToRestore(known->state))
        act.at = known->downSince;
    switch (report.state) {
    case ServiceState::Down:
    case ServiceState::Workaround:
        if (report.since)
            act.at = report.since;
        break;
    case ServiceState::Restored:
        act.until = report.since;
        break;
    case ServiceState::AsUsual:
        act.at.reset();
        break;
    }
    return status(incident, act);
}

} // namespace uitwijk
