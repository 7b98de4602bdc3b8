// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

namespace uitwijk {

/// Makes libsodium ready and checks every primitive we use against a known answer, once a process. Call it
/// first thing in main(); calling it again is free. Any thread. Fails with Unsupported if this machine's
/// library computes something else.
Result<void> initialiseCrypto();

} // namespace uitwijk
