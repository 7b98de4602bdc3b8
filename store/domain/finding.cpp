// SPDX-License-Identifier: Apache-2.0
#include "store/domain/finding.h"

#include <algorithm>
#include <tuple>

namespace uitwijk {

namespace {

/// Dropped comes before closed: the less is said to be finished, the more must be looked at.
int toDo(FindingState state)
{
    switch (state) {
    case FindingState::Closed:
        return 0;
    case FindingState::Dropped:
        return 1;
    case FindingState::Doing:
        return 2;
    case FindingState::Open:
        break;
    }
    return 3;
}

bool holdsBefore(const FindingMark& left, const FindingMark& right)
{
    return std::make_tuple(toDo(left.state), left.at, left.op)
        > std::make_tuple(toDo(right.state), right.at, right.op);
}

bool agree(const FindingMark& left, const FindingMark& right)
{
    return std::tie(left.state, left.owner, left.due) == std::tie(right.state, right.owner, right.due);
}

void addHead(FindingFold& fold, const FindingMark& head)
{
    fold.disputed = fold.disputed || (fold.shown && !agree(*fold.shown, head));
    if (!fold.shown || holdsBefore(head, *fold.shown))
        fold.shown = head;
    if (!head.owner.isNull())
        fold.owners.push_back(head.owner);
    if (head.due > 0 && (fold.due == 0 || head.due < fold.due))
        fold.due = head.due;
}

} // namespace

bool FindingFold::isLate(qint64 now) const
{
    return !isSettled(state) && due > 0 && due <= now;
}

FindingFold foldFinding(std::vector<FindingMark> said)
{
    FindingFold fold;
    std::sort(said.begin(), said.end(), [](const FindingMark& left, const FindingMark& right) {
        return std::tie(left.at, left.op) < std::tie(right.at, right.op);
    });
    for (const FindingMark& mark : said) {
        if (!fold.made)
            fold.made = mark;
        if (mark.head)
            addHead(fold, mark);
    }
    std::sort(fold.owners.begin(), fold.owners.end());
    fold.owners.erase(std::unique(fold.owners.begin(), fold.owners.end()), fold.owners.end());
    if (fold.shown)
        fold.state = fold.shown->state;
    return fold;
}

} // namespace uitwijk
