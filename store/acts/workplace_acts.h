// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/workplaces.h"
#include "store/log/event_log.h"

namespace uitwijk {

/// Where a person works meanwhile. State None: nowhere any more; `site` is left out then.
struct PlacementReport {
    ObjectId person; ///< a contact
    Placement state = Placement::Assigned;
    ObjectId site = {};
};
[[nodiscard]] OpDraft place(const ObjectId& incident, const PlacementReport& report);

} // namespace uitwijk
