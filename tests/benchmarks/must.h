// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <cstdio>
#include <cstdlib>

namespace uitwijk {

/// What a benchmark cannot go on without: the value, or the end of the program with what was wrong.
template <typename Value>
Value must(Result<Value> result)
{
    if (!result) {
        std::fprintf(
            stderr, "uitwijk_bench: error %d: %s\n", int(result.error().code), result.error().detail.c_str());
        std::exit(1); // NOLINT(concurrency-mt-unsafe): the run is over
    }
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

} // namespace uitwijk
