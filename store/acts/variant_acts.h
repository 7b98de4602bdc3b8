// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace uitwijk {

/// An incident of `scenario` is this variant of it; null: that is not known.
[[nodiscard]] OpDraft variantSaid(
    const ObjectId& incident, const ObjectId& scenario, const ObjectId& variant);

/// A running incident turns out to be `variant` (null: it is not known after all): that, and the lists of the
/// variant that do not run yet. What was ticked stays. NotFound when `scenario`, or a scenario with that
/// variant, is not what the event was declared of.
Result<std::vector<OpDraft>> chooseVariant(
    const Store& store, const ObjectId& incident, const ObjectId& scenario, const ObjectId& variant);

} // namespace uitwijk
