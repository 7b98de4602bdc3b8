// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/proof/simulated_disk.h"

#include <functional>
#include <random>

namespace uitwijk {

/// What a disk may hold after a power cut: all that was synced, and of the rest any part, writes torn at 512
/// octets. A value; follows a recording.
class Surviving {
public:
    /// The next operation was asked for and answered.
    void follow(const DiskOp& op);
    /// A disk that may be found after a cut here.
    [[nodiscard]] DiskImage cut(std::mt19937_64& random) const;

private:
    void settle(const std::function<bool(const DiskOp&)>& isSafe);
    DiskImage m_safe;
    std::vector<DiskOp> m_pending; ///< in order
};

} // namespace uitwijk
