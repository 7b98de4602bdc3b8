// SPDX-License-Identifier: Apache-2.0
#include "store/domain/relief.h"

#include <algorithm>
#include <tuple>

namespace uitwijk {

namespace {

qint64 startOf(const ReliefMark& mark)
{
    return mark.since > 0 ? mark.since : mark.at.ms;
}

/// On before off; of those who are on the one longest, of those who are off the one who left last.
bool holdsBefore(const ReliefMark& left, const ReliefMark& right)
{
    if (left.shift != right.shift)
        return left.shift == ShiftState::On;
    const bool isEarlier
        = std::make_tuple(startOf(left), left.op) < std::make_tuple(startOf(right), right.op);
    return left.shift == ShiftState::On ? isEarlier : !isEarlier && left.op != right.op;
}

ReliefFold impliedBy(std::vector<qint64> deeds, qint64 now)
{
    ReliefFold fold;
    std::sort(deeds.begin(), deeds.end());
    qint64 last = 0;
    for (const qint64 deed : deeds) {
        if (deed > now)
            break; // a clock that runs ahead makes nobody tired
        if (last == 0 || deed - last >= kBreak)
            fold.since = deed;
        last = deed;
    }
    fold.implied = last > 0;
    fold.on = last > 0 && now - last < kBreak;
    if (fold.on)
        fold.askAt = fold.since + kLongestShift;
    return fold;
}

} // namespace

ReliefFold foldRelief(const std::vector<ReliefMark>& heads, std::vector<qint64> deeds, qint64 now)
{
    if (heads.empty())
        return impliedBy(std::move(deeds), now);
    ReliefFold fold;
    qint64 until = 0;
    for (const ReliefMark& head : heads) {
        fold.disputed = fold.disputed || head.shift != heads.front().shift;
        if (!fold.shown || holdsBefore(head, *fold.shown))
            fold.shown = head;
        if (head.shift == ShiftState::On && head.until > 0 && (until == 0 || head.until < until))
            until = head.until;
    }
    fold.on = fold.shown->shift == ShiftState::On;
    fold.since = startOf(*fold.shown);
    fold.other = fold.shown->other;
    if (fold.on) {
        fold.askAt = fold.since + kLongestShift;
        if (until > 0)
            fold.askAt = std::min(fold.askAt, until);
    }
    return fold;
}

} // namespace uitwijk
