// SPDX-License-Identifier: Apache-2.0
#include "store/domain/decision.h"

#include <algorithm>
#include <tuple>

namespace uitwijk {

namespace {

int urgency(DecisionState state)
{
    switch (state) {
    case DecisionState::EffectNotWanted:
        return 0;
    case DecisionState::Taken:
        return 1;
    case DecisionState::EffectWanted:
        return 2;
    case DecisionState::Withdrawn:
        break;
    }
    return 3;
}

bool isOpen(DecisionState state)
{
    return state == DecisionState::Taken || state == DecisionState::EffectNotWanted;
}

void keepFirst(QString& kept, const QString& said)
{
    if (kept.isEmpty())
        kept = said;
}

/// What was said once and stays; the owner is whoever was named last.
void keepSaid(const DecisionMark& mark, DecisionFold& fold)
{
    if (!fold.taken)
        fold.taken = mark;
    keepFirst(fold.picture, mark.picture);
    keepFirst(fold.judgement, mark.judgement);
    keepFirst(fold.decision, mark.decision);
    if (!mark.owner.isNull())
        fold.owner = mark.owner;
}

} // namespace

DecisionFold foldDecision(std::vector<DecisionMark> said)
{
    std::sort(said.begin(), said.end(), [](const DecisionMark& left, const DecisionMark& right) {
        return std::tuple(left.at, left.op) < std::tuple(right.at, right.op);
    });
    DecisionFold fold;
    for (const DecisionMark& mark : said) {
        keepSaid(mark, fold);
        if (!mark.head)
            continue;
        fold.disputed |= fold.shown && fold.shown->state != mark.state;
        // Said in order: of the same finding the latest is shown.
        if (!fold.shown || urgency(mark.state) <= urgency(fold.shown->state))
            fold.shown = mark;
        if (isOpen(mark.state) && mark.checkAt)
            fold.checkAt = std::min(fold.checkAt.value_or(*mark.checkAt), *mark.checkAt);
    }
    if (fold.shown)
        fold.state = fold.shown->state;
    if (!isOpen(fold.state))
        fold.checkAt.reset();
    return fold;
}

} // namespace uitwijk
