// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/legal_clock.h"
#include "store/log/event_log.h"

namespace uitwijk {

/// What a person says of a duty to report.
struct ClockSaying {
    ObjectId clock; ///< a Clock of the handbook
    ClockState state = ClockState::Running;
    std::optional<qint64> moment = {}; ///< Running: from when it counts. Met: when it was reported
    std::optional<qint64> until = {}; ///< Met: when its time would have been up
    QString words = {}; ///< NotApplicable wants its reason; Met may have the number of the report
};
[[nodiscard]] OpDraft sayClock(const ObjectId& incident, const ClockSaying& saying);

} // namespace uitwijk
