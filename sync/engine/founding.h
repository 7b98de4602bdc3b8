// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/replica.h"

namespace uitwijk {

/// A new handbook. The root secret signs what nobody else may (a new administrator when all are gone): it is
/// shown or printed once, as the recovery sheet, and kept on no device.
struct Founded {
    Replica replica;
    SecretBytes rootSecret; ///< 32 octets
};

/// Makes this store the first copy of a new handbook: its keys, the genesis, a first epoch of each space.
/// `person` is the founder's contact, an object that the caller will set. Exists when the store belongs to a
/// handbook already.
Result<Founded> foundHandbook(Store& store, const ObjectId& person);

} // namespace uitwijk
