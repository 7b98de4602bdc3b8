// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/bundle_receiver.h"

namespace uitwijk {

/// All that this copy holds beyond `reach`, as a file for a stick or a mail (FORMAT.md 7): still encrypted,
/// readable by members only. Seals what waits.
Result<Bytes> exportDelta(Replica& replica, const std::vector<Dependency>& reach);

/// Takes in what a delta file brings; the same checks as in a session. NotAllowed when it is another
/// handbook's.
Result<Received> importDelta(Replica& replica, ByteView file);

} // namespace uitwijk
