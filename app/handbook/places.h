// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/nearest.h"
#include "store/store.h"

namespace uitwijk {

/// A place of the handbook as somebody looks for it.
struct PlaceRow {
    ObjectId id;
    Text name;
    QString use; ///< Field::SiteUse
    QString address; ///< in one line
    std::optional<Position> position;
    int drawings = 0;
    PlaceReached way; ///< from where the fix is
};

/// All places of the handbook, nearest first. Where there is no distance they go by name, as `language` sorts
/// it.
Result<std::vector<PlaceRow>> placesFrom(const Store& store, const JudgedFix& fix, const QString& language);

} // namespace uitwijk
