// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"

#include <set>

namespace uitwijk {

/// With whom of those near a device keeps a line, so that all of them hang together without each speaking
/// with each: in a ring by their ids the next on either side, and one some way further. Up to five all of
/// them, of many four. Both ends of a line come to the same answer as long as they see the same devices.
[[nodiscard]] std::set<AuthorId> ringNeighbours(const AuthorId& self, std::set<AuthorId> near);

} // namespace uitwijk
