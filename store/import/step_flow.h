// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/imported.h"

namespace uitwijk {

/// What the words of a step say of when it is to be done, and what can be answered to it. The words stay as
/// they are.
struct StepFlow {
    QStringList answers = {}; ///< "Only us?" with the sub-steps "Yes: …" and "No: …"; empty: it does not ask
    std::vector<int> answerOfSub = {}; ///< of each sub-step, when it asks: the answer with which it applies
    int waitMinutes = 0; ///< "(wait 10 min)"
    int repeatMinutes = 0; ///< "(every 30 min)"
};
[[nodiscard]] StepFlow flowOf(const ImportedStep& step);

} // namespace uitwijk
