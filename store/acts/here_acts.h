// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/position.h"
#include "store/log/event_log.h"

namespace uitwijk {

/// "I am here": only ever made because that person asked for it.
struct HereReport {
    ObjectId person; ///< a contact
    GeoPlace place;
    qint64 fixedAt = 0; ///< time of the fix, ms since 1970-01-01 UTC
};
[[nodiscard]] OpDraft here(const ObjectId& incident, const HereReport& report);

} // namespace uitwijk
