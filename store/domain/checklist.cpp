// SPDX-License-Identifier: Apache-2.0
#include "store/domain/checklist.h"

#include <tuple>

namespace uitwijk {

StepFold foldStep(const std::vector<StepMark>& marks)
{
    StepFold fold;
    for (const StepMark& mark : marks) {
        if (!mark.head)
            continue;
        if (fold.shown && fold.shown->state != mark.state)
            fold.disputed = true;
        if (mark.state == StepState::Deferred && mark.until > 0
            && (fold.until == 0 || mark.until < fold.until))
            fold.until = mark.until;
        if (!fold.shown || std::tie(fold.shown->at, fold.shown->op) < std::tie(mark.at, mark.op))
            fold.shown = mark;
    }
    if (fold.shown && !fold.disputed)
        fold.state = fold.shown->state;
    return fold;
}

} // namespace uitwijk
