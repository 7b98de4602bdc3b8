// SPDX-License-Identifier: Apache-2.0
#include "store/domain/checklist.h"

#include <algorithm>
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
        if (mark.state == StepState::Done && mark.answer) {
            fold.disputed = fold.disputed || (fold.answer && fold.answer != mark.answer);
            fold.answer = mark.answer;
        }
        if (mark.state == StepState::Deferred && mark.until > 0
            && (fold.until == 0 || mark.until < fold.until))
            fold.until = mark.until;
        if (!fold.shown || std::tie(fold.shown->at, fold.shown->op) < std::tie(mark.at, mark.op))
            fold.shown = mark;
    }
    if (fold.disputed)
        fold.answer.reset();
    else if (fold.shown)
        fold.state = fold.shown->state;
    return fold;
}

std::vector<StepMark> roundsOf(std::vector<StepMark> marks)
{
    std::sort(marks.begin(), marks.end(), [](const StepMark& left, const StepMark& right) {
        return std::tie(left.at, left.op) < std::tie(right.at, right.op);
    });
    std::vector<StepMark> rounds;
    bool takenBack = true; // two people may take back the same one
    for (const StepMark& mark : marks) {
        if (mark.state == StepState::Done)
            rounds.push_back(mark);
        else if (mark.state == StepState::ToDo && !takenBack && !rounds.empty())
            rounds.pop_back();
        takenBack = mark.state == StepState::ToDo;
    }
    return rounds;
}

} // namespace uitwijk
