// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/checklist.h"
#include "store/domain/field.h"
#include "store/domain/op.h"
#include "store/domain/task.h"

#include <QString>

#include <optional>

namespace uitwijk::cli {

// The words of the command line for what the model has numbers for. Stable: scripts read them.

[[nodiscard]] QString wordFor(StepState state);
[[nodiscard]] std::optional<StepState> stepStateCalled(const QString& word); ///< "undo" is to do again
[[nodiscard]] QString wordFor(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictCalled(const QString& word);
[[nodiscard]] QString wordFor(TaskState state);
[[nodiscard]] std::optional<TaskState> taskStateCalled(const QString& word);
[[nodiscard]] QString wordFor(ObjectKind kind);
[[nodiscard]] QString wordFor(Field field);

} // namespace uitwijk::cli
