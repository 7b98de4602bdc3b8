// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/checklist.h"
#include "store/domain/field.h"
#include "store/domain/op.h"

#include <QString>

#include <optional>

namespace uitwijk::cli {

// The words of the command line for what the model has numbers for. Stable: scripts read them.

[[nodiscard]] QString wordFor(StepState state);
[[nodiscard]] std::optional<StepState> stepStateCalled(const QString& word); ///< "undo" is to do again
[[nodiscard]] QString wordFor(Verdict verdict);
[[nodiscard]] QString wordFor(ObjectKind kind);
[[nodiscard]] QString wordFor(Field field);
/// "2026-11-22T21:58:03Z"; the claimed time of the device that acted.
[[nodiscard]] QString timeOf(const Hlc& at);

} // namespace uitwijk::cli
