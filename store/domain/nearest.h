// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/domain/fix.h"

#include <vector>

namespace uitwijk {

/// A place that somebody may have to go to.
struct PlaceToReach {
    ObjectId id;
    std::optional<Position> position = {}; ///< nothing: the handbook does not say where it is
};

/// How to get there from where one stands.
struct PlaceReached {
    ObjectId id;
    std::optional<double> metres
        = {}; ///< nothing: the fix is not to be gone by, or the place has no position
    std::optional<double> bearing = {}; ///< degrees from true north; nothing too where one is there already
    bool isHere = false; ///< nearer than the fix is accurate: no direction can be given
};

/// Nearest first; at the same distance, and where no distance is known, in the order of `places`. Those
/// without a position come last: none is left out. With a fix that is not to be gone by all of them stay in
/// their order.
[[nodiscard]] std::vector<PlaceReached> nearestFirst(
    const std::vector<PlaceToReach>& places, const JudgedFix& fix);

} // namespace uitwijk
