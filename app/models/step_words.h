// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QStringList>

namespace uitwijk {

/// What can be answered to a step, in order; empty: it does not ask.
[[nodiscard]] QStringList spokenAnswers(const RunStepRow& step, const QString& language);
/// One of them; empty when there is none of that place.
[[nodiscard]] QString answerIn(
    const RunStepRow& step, const std::optional<int>& answer, const QString& language);
/// Everybody who was heard on a step that they disagree about, a line each: who, what, when.
[[nodiscard]] QString whoSaysWhat(const Store& store, const RunStepRow& step, const QString& language);

} // namespace uitwijk
