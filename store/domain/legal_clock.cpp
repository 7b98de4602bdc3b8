// SPDX-License-Identifier: Apache-2.0
#include "store/domain/legal_clock.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace uitwijk {

namespace {

constexpr qint64 kMinute = 60 * 1000;

int urgency(ClockState state)
{
    switch (state) {
    case ClockState::Running:
        return 0;
    case ClockState::NotStarted:
        return 1;
    case ClockState::Met:
        return 2;
    case ClockState::NotApplicable:
        break;
    }
    return 3;
}

/// Of two that say the same of the same moment the later one is shown: it may have the better words.
bool goesBefore(const ClockMark& left, const ClockMark& right)
{
    const auto rank = [](const ClockMark& mark) {
        return std::tuple(urgency(mark.state), mark.moment.value_or(std::numeric_limits<qint64>::max()));
    };
    if (rank(left) != rank(right))
        return rank(left) < rank(right);
    return std::tuple(left.at, left.op) > std::tuple(right.at, right.op);
}

} // namespace

ClockFold foldClock(const std::vector<ClockMark>& heads)
{
    ClockFold fold;
    for (const ClockMark& head : heads) {
        fold.disputed |= head.state != heads.front().state || head.moment != heads.front().moment;
        if (!fold.shown || goesBefore(head, *fold.shown))
            fold.shown = head;
    }
    if (!fold.shown)
        return fold;
    fold.state = fold.shown->state;
    if (fold.state == ClockState::Running || fold.state == ClockState::Met)
        fold.moment = fold.shown->moment.value_or(fold.shown->at.ms);
    if (fold.state == ClockState::Met)
        fold.until = fold.shown->until;
    return fold;
}

ClockFold following(const ClockFold& own, const ClockFold& before)
{
    if (own.shown || before.state != ClockState::Met)
        return own;
    ClockFold fold = own;
    fold.state = ClockState::Running;
    fold.follows = true;
    fold.moment = before.moment;
    return fold;
}

ClockTime timeOf(const ClockFold& fold, qint64 withinMinutes, qint64 now)
{
    if (fold.state == ClockState::Met)
        return {.due = fold.until, .overdue = fold.until && fold.moment && *fold.moment > *fold.until};
    if (fold.state != ClockState::Running || !fold.moment)
        return {};
    const qint64 due = *fold.moment + withinMinutes * kMinute;
    return {.due = due, .remaining = std::max<qint64>(due - now, 0), .overdue = now > due};
}

} // namespace uitwijk
