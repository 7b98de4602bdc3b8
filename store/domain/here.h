// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"
#include "store/domain/position.h"

#include <vector>

namespace uitwijk {

/// Where somebody said that they are, on request, with what their device knew.
struct HereMark {
    OpId op;
    GeoPlace place;
    qint64 fixedAt = 0; ///< time of the fix, ms since 1970-01-01 UTC
    Hlc at; ///< when it was said
    ObjectId by;
};

/// Where a person was last, of the words that nobody has replaced, in any order: the latest fix holds, of
/// fixes of one moment the one said last. Nothing where nobody said anything.
[[nodiscard]] std::optional<HereMark> lastHere(const std::vector<HereMark>& heads);

} // namespace uitwijk
