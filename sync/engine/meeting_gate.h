// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/replica.h"
#include "sync/wire/messages.h"

namespace uitwijk {

// What two devices say on a local line before anything else (FORMAT.md 6.4): that each holds a key of the
// handbook, without saying which handbook or which device. Whoever cannot answer learns nothing more. It is
// bound to the line's certificate, so it cannot be passed on over another line. Who the devices are, and that
// neither was removed, the session finds out behind the gate.

/// The keys that show it: of the space that every role may read, the newest first, at most sixteen.
[[nodiscard]] std::vector<SecretBytes> sharedKeys(Replica& replica);
/// What the caller says first.
[[nodiscard]] Bytes gateCall(Replica& replica, const ChannelBinding& channel);
/// What the listener answers; empty: a stranger, who is told nothing.
[[nodiscard]] Bytes gateAnswer(Replica& replica, ByteView call, const ChannelBinding& channel);
/// Whether an answer shows the caller that the listener is no stranger either.
[[nodiscard]] bool opensGate(Replica& replica, ByteView answer, const ChannelBinding& channel);

} // namespace uitwijk
