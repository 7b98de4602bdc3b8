// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

namespace uitwijk {

/// From now on this process leaves no core dump and no other process of this user may look into its memory.
/// First thing in main() of a program that holds secrets. Unsupported if the system refuses.
Result<void> keepMemoryPrivate();

} // namespace uitwijk
