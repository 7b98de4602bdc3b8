// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>

namespace uitwijk::cli {

/// The word of the command line for how a subject of this kind stands. Stable: scripts read them.
[[nodiscard]] QString wordFor(StatusKind kind, int state);
/// The state that has this word; nothing when none has.
[[nodiscard]] std::optional<int> stateCalled(StatusKind kind, const QString& word);

} // namespace uitwijk::cli
