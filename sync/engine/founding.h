// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/replica.h"

namespace uitwijk {

/// Makes this store the first copy of a new handbook: its keys, the genesis, a first epoch of each space.
/// `person` is the founder's contact, an object that the caller will set. Exists when the store belongs to a
/// handbook already. `root` signs the genesis and is kept nowhere: it follows from the recovery sheet.
Result<Replica> foundHandbook(Store& store, const ObjectId& person, const SigningKey& root);

} // namespace uitwijk
