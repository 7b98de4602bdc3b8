// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/relay/load/load_handbook.h"

namespace uitwijk {

/// Every device calls, has what was there at the founding, and stays; spread evenly over `seconds`, with at
/// most some hundred on their way where that is 0. How many are up to date in the end, within two minutes
/// after that.
int callAll(LoadLoop& loop, std::deque<LoadHandbook>& handbooks, quint16 port, double seconds);

} // namespace uitwijk
