// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <span>

namespace uitwijk {

/// Something that reads what comes from outside. `read` takes any octets; it ends the program when what was
/// read is not written as it was, where there is one way to write it.
struct FuzzTarget {
    const char* name;
    void (*read)(const Bytes& octets);
    const char* seeds; ///< what to begin with: folders in tests/data or store, with a pattern
};

[[nodiscard]] std::span<const FuzzTarget> fuzzTargets();

} // namespace uitwijk
