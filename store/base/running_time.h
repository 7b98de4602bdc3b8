// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>

namespace uitwijk {

/// A moment on the machine's running time: how long it has been on since it was started, sleep included, and
/// which start that was. Nobody can set it, unlike the wall clock.
struct RunningMoment {
    std::chrono::milliseconds sinceStart{0};
    std::array<unsigned char, 16> start{}; ///< another after every start of the machine
};

/// Where running time comes from: an argument, never an ambient fact.
class RunningTime {
public:
    virtual ~RunningTime() = default;
    [[nodiscard]] virtual RunningMoment now() const = 0;
};

} // namespace uitwijk
