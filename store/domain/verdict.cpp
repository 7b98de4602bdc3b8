// SPDX-License-Identifier: Apache-2.0
#include "store/domain/verdict.h"

#include <tuple>

namespace uitwijk {

namespace {

/// Graver first, then later; the name of the op makes the order total.
bool holdsBefore(const VerdictMark& left, const VerdictMark& right)
{
    return std::tie(left.verdict, left.at, left.op) > std::tie(right.verdict, right.at, right.op);
}

} // namespace

VerdictFold foldVerdict(Verdict declared, const std::vector<VerdictMark>& heads)
{
    VerdictFold fold;
    for (const VerdictMark& head : heads) {
        fold.disputed = fold.disputed || head.verdict != heads.front().verdict;
        if (!fold.shown || holdsBefore(head, *fold.shown))
            fold.shown = head;
    }
    fold.verdict = fold.shown ? fold.shown->verdict : declared;
    return fold;
}

VerdictFold graver(const VerdictFold& left, const VerdictFold& right)
{
    VerdictFold fold = left.verdict >= right.verdict ? left : right;
    // A declaration stands under everything that was said later of the same gravity.
    if (left.verdict == right.verdict && right.shown
        && (!left.shown || holdsBefore(*right.shown, *left.shown)))
        fold = right;
    fold.disputed = left.disputed || right.disputed || left.verdict != right.verdict;
    return fold;
}

} // namespace uitwijk
