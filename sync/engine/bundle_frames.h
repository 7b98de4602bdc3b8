// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/replica.h"
#include "sync/wire/messages.h"

namespace uitwijk {

/// Everything that a copy which reaches as far as `reach` does not hold, as BUNDLES messages. What waits is
/// not in it: seal first.
Result<Bytes> bundleFrames(const Replica& replica, const std::vector<Dependency>& reach);

/// The bundles in a file's messages, in order; other messages are passed over. Malformed, TooNew, TooLarge as
/// decodeMessages().
Result<std::vector<Bytes>> bundlesIn(ByteView frame);

} // namespace uitwijk
