// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

namespace uitwijk::cli {

/// What uitwijkctl ends with. Scripts rely on these numbers; none is ever given another meaning.
enum class ExitCode : int {
    Done = 0,
    Failed = 1,
    Usage = 2,
    WrongKey = 3, ///< locked or wrong key
    Damaged = 4, ///< damaged or forged
    Unreachable = 5, ///< nobody reachable
    NotAllowed = 6,
    Newer = 7, ///< written by a newer version
};

[[nodiscard]] ExitCode exitCodeOf(Errc code);

/// What happened and what to do, in one line.
[[nodiscard]] const char* adviceFor(Errc code);

} // namespace uitwijk::cli
