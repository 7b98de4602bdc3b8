// SPDX-License-Identifier: Apache-2.0
#include "store/domain/measure.h"

#include <tuple>

namespace uitwijk {

namespace {

bool saysTheSame(const MeasureWord& left, const MeasureWord& right)
{
    if (!left.on || !right.on)
        return left.on == right.on;
    return std::tie(left.scope, left.owner, left.until) == std::tie(right.scope, right.owner, right.until);
}

} // namespace

MeasureFold foldMeasure(const std::vector<MeasureWord>& heads)
{
    MeasureFold fold;
    for (const MeasureWord& head : heads) {
        fold.disputed = fold.disputed || !saysTheSame(head, heads.front());
        if (!fold.shown
            || std::tie(fold.shown->on, fold.shown->at, fold.shown->op) < std::tie(head.on, head.at, head.op))
            fold.shown = head;
        if (head.on && head.until > 0 && (fold.lookAgain == 0 || head.until < fold.lookAgain))
            fold.lookAgain = head.until;
    }
    fold.on = fold.shown && fold.shown->on;
    return fold;
}

} // namespace uitwijk
