// SPDX-License-Identifier: Apache-2.0
#include "store/domain/forwarding.h"

#include <tuple>

namespace uitwijk {

namespace {

int work(Forwarding state)
{
    return state == Forwarding::Forwarded ? 2 : state == Forwarding::Tested ? 1 : 0;
}

} // namespace

LineFold foldLine(const std::vector<LineMark>& heads)
{
    LineFold fold;
    for (const LineMark& head : heads) {
        fold.disputed |= head.state != heads.front().state;
        if (!fold.shown
            || std::tuple(work(head.state), head.at, head.op)
                > std::tuple(work(fold.shown->state), fold.shown->at, fold.shown->op))
            fold.shown = head;
    }
    if (fold.shown)
        fold.state = fold.shown->state;
    return fold;
}

} // namespace uitwijk
