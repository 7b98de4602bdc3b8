// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/base/result.h"

namespace uitwijk {

class Connection;

/// A hash over everything the views hold, with ids instead of this copy's numbers and in the order of the
/// ids: two copies that have folded the same ops have the same digest, whatever the order in which they got
/// them.
Result<Digest> stateDigest(Connection& connection);

} // namespace uitwijk
