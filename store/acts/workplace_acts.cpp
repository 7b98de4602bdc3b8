// SPDX-License-Identifier: Apache-2.0
#include "store/acts/workplace_acts.h"

#include "store/acts/status_act.h"

namespace uitwijk {

OpDraft place(const ObjectId& incident, const PlacementReport& report)
{
    return status(incident,
        {.kind = StatusKind::Workplace,
            .subject = report.person,
            .state = int(report.state),
            .object = report.state == Placement::None ? ObjectId() : report.site});
}

} // namespace uitwijk
