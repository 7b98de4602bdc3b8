// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/acts/acts.h"

namespace uitwijk {

/// Where a step stands among those beside it, and whether it can stand one earlier or later: what applies
/// only for an answer stays behind the step that asks.
struct StepPlace {
    int place = 0; ///< from 1; 0: it is no step of a list
    int of = 0;
    bool mayRise = false;
    bool maySink = false;
};
[[nodiscard]] Result<StepPlace> placeOf(const Store& store, const ObjectId& step);
/// The step one earlier (-1) or one later (1), with what stands below it. A list that runs stays as it was
/// started. Malformed: it may not, see StepPlace.
[[nodiscard]] Result<std::vector<OpDraft>> moveStep(const Store& store, const ObjectId& step, int by);

} // namespace uitwijk
