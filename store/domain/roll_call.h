// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// One warden's word on one person: where, who says so, when. A later word replaces it by naming it.
struct PersonMark {
    OpId op;
    Whereabouts state = Whereabouts::NotSeen;
    Hlc at;
    ObjectId by;
    QString place; ///< where, in the warden's words
};

/// What the words on a person come to.
struct PersonFold {
    Whereabouts state = Whereabouts::NotSeen;
    bool disputed = false; ///< wardens disagree, and neither knew of the other
    std::optional<PersonMark> shown; ///< the word that `state` comes from
};

/// The fold of one person: a pure function of the words that nobody has replaced, in any order. Where wardens
/// disagree, what a rescuer must act on wins: needs help before not seen before away before seen.
[[nodiscard]] PersonFold foldPerson(const std::vector<PersonMark>& heads);

/// Seen or away: nobody needs to look for them. Who needs help is found, but not safe.
[[nodiscard]] constexpr bool isAccountedFor(Whereabouts state)
{
    return state == Whereabouts::Seen || state == Whereabouts::Away;
}

/// What the people gate asks on every screen (product.md B7).
struct PeopleGate {
    int expected = 0; ///< own people and registered visitors
    int notSeen = 0;
    int needHelp = 0;
    PeopleAnswer answer = PeopleAnswer::Open;
    QString reason = {}; ///< of an override

    /// "Everybody is accounted for" holds only as long as it is true; an override holds until it is taken
    /// back.
    [[nodiscard]] bool isOpen() const
    {
        return answer == PeopleAnswer::Open
            || (answer == PeopleAnswer::Accounted && (notSeen > 0 || needHelp > 0));
    }
};

} // namespace uitwijk
