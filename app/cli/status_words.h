// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

namespace uitwijk::cli {

/// The word of the command line for how a subject of this kind stands. Stable: scripts read them.
[[nodiscard]] QString wordFor(StatusKind kind, int state);

} // namespace uitwijk::cli
