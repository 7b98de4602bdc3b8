// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <avahi-common/watch.h>

namespace uitwijk {

/// Avahi's way of waiting for sockets and for time, on the Qt event loop of the thread that uses it.
[[nodiscard]] const AvahiPoll* avahiEvents();

} // namespace uitwijk
