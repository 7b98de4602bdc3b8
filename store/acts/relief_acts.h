// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/relief.h"
#include "store/log/event_log.h"

namespace uitwijk {

/// Somebody is on, or is off. Moments are ms since 1970-01-01 UTC.
struct Turn {
    ObjectId person;
    ShiftState shift = ShiftState::On;
    qint64 since = 0; ///< 0: since it is said
    qint64 until = 0; ///< On: when they are to be relieved; 0: not said
};
[[nodiscard]] OpDraft turn(const ObjectId& incident, const Turn& turn);
/// `by` is on in the place of `person` from `at` on.
struct Relief {
    ObjectId person;
    ObjectId by;
    qint64 at = 0;
    qint64 until = 0; ///< when `by` is to be relieved; 0: not said
};
[[nodiscard]] std::vector<OpDraft> relieve(const ObjectId& incident, const Relief& relief);

} // namespace uitwijk
