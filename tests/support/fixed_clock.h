// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/clock.h"

namespace uitwijk {

/// A clock that a test sets by hand.
class FixedClock final : public Clock {
public:
    WallTime time{std::chrono::milliseconds(1'763'770'000'000)};
    [[nodiscard]] WallTime now() const override { return time; }
    void advance(std::chrono::milliseconds by) { time += by; }
};

} // namespace uitwijk
