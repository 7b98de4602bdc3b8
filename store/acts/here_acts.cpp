// SPDX-License-Identifier: Apache-2.0
#include "store/acts/here_acts.h"

#include "store/acts/status_act.h"

namespace uitwijk {

OpDraft here(const ObjectId& incident, const HereReport& report)
{
    return status(incident,
        {.kind = StatusKind::Here,
            .subject = report.person,
            .state = 1,
            .words = geoUri(report.place),
            .at = report.fixedAt});
}

} // namespace uitwijk
