// SPDX-License-Identifier: Apache-2.0
#include "store/acts/legal_clock_acts.h"

#include "store/acts/status_act.h"

namespace uitwijk {

OpDraft sayClock(const ObjectId& incident, const ClockSaying& saying)
{
    return status(incident,
        {.kind = StatusKind::Clock,
            .subject = saying.clock,
            .state = int(saying.state),
            .words = saying.words.trimmed(),
            .at = saying.moment,
            .until = saying.until});
}

} // namespace uitwijk
