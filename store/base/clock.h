// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace uitwijk {

/// Wall time in milliseconds since 1970-01-01 UTC. Shown and used to order a display, never to decide
/// anything.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where wall time comes from: an argument, never an ambient fact, so that a device ten years off can be
/// tested.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual WallTime now() const = 0;
};

/// The machine's own clock. Safe from any thread.
class SystemClock final : public Clock {
public:
    [[nodiscard]] WallTime now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace uitwijk
