// SPDX-License-Identifier: Apache-2.0
#include "store/domain/roll_call.h"

#include <tuple>

namespace uitwijk {

namespace {

int urgency(Whereabouts state)
{
    switch (state) {
    case Whereabouts::NeedsHelp:
        return 3;
    case Whereabouts::NotSeen:
        return 2;
    case Whereabouts::Away:
        return 1;
    case Whereabouts::Seen:
        break;
    }
    return 0;
}

bool goesBefore(const PersonMark& left, const PersonMark& right)
{
    return std::tuple(urgency(left.state), left.at, left.op)
        > std::tuple(urgency(right.state), right.at, right.op);
}

} // namespace

PersonFold foldPerson(const std::vector<PersonMark>& heads)
{
    PersonFold fold;
    for (const PersonMark& head : heads) {
        fold.disputed |= head.state != heads.front().state;
        if (!fold.shown || goesBefore(head, *fold.shown))
            fold.shown = head;
    }
    if (fold.shown)
        fold.state = fold.shown->state;
    return fold;
}

} // namespace uitwijk
