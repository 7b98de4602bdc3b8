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
/// "2026-11-22T21:58:03Z"; the claimed time of the device that acted.
[[nodiscard]] QString timeOf(const Hlc& at);
/// A moment to come, as a person gives it: minutes from now ("90m"), hours ("4h"), days ("2d"), or a date and
/// time in this device's zone ("2026-11-26T18:00"). Ms since 1970-01-01 UTC.
[[nodiscard]] std::optional<qint64> momentFrom(const QString& words, qint64 now);

} // namespace uitwijk::cli
