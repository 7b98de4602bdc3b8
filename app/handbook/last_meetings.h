// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace uitwijk {

// When this copy and a device last had all that they could give each other on the local network, by the clock
// of this device.

/// `now` in milliseconds since 1970.
Result<void> rememberMeeting(Store& store, const AuthorId& device, qint64 now);
/// In milliseconds since 1970; 0: never.
[[nodiscard]] qint64 lastMeetingWith(const Store& store, const AuthorId& device);

} // namespace uitwijk
