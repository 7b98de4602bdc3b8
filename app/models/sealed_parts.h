// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace uitwijk {

/// True when the person at this device has opened what is sealed of `subject`. Runs on a lane.
[[nodiscard]] Result<bool> isOpenHere(const Store& store, const ObjectId& subject, const ObjectId& person);

/// What stands in the place of something sealed.
[[nodiscard]] QString sealedWords();

} // namespace uitwijk
