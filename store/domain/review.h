// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <optional>
#include <vector>

namespace uitwijk {

/// What a review of an incident asks first: how long it took until then.
enum class Milestone : int {
    Declared = 0,
    FirstCall = 1, ///< somebody was rung
    FirstReached = 2, ///< and spoken to
    PeopleAccounted = 3,
    FirstDecision = 4,
    FirstServiceBack = 5,
    StoodDown = 6
};
constexpr Milestone kLastMilestone = Milestone::StoodDown;

/// One thing that happened, as far as a review counts time by it.
struct ReviewEvent {
    enum class What { Declared, Called, Reached, PeopleAnswered, Decided, ServiceBack, StoodDown, Other };
    What what = What::Other;
    qint64 at = 0; ///< ms since 1970-01-01 UTC
    ObjectId person; ///< who did it; null: nobody in particular
    PeopleAnswer answer = PeopleAnswer::Open; ///< of PeopleAnswered
};

/// When one milestone was reached, if it was.
struct MilestoneFact {
    Milestone what = Milestone::Declared;
    std::optional<qint64> at = {}; ///< ms since 1970-01-01 UTC
    qint64 after = 0; ///< ms after the declaration
    bool operator==(const MilestoneFact&) const = default;
};

/// What the log alone says of how an incident went.
struct ReviewFacts {
    std::vector<MilestoneFact> milestones; ///< each Milestone once, in its order
    int people = 0; ///< who did something between declaration and end, as far as the log knows
    qint64 lasted = 0; ///< ms from the declaration to its end, or until now

    [[nodiscard]] const MilestoneFact& of(Milestone what) const { return milestones[std::size_t(what)]; }
    /// People times how long it lasted, in ms.
    [[nodiscard]] qint64 personTime() const { return people * lasted; }
};

/// The facts of an incident: a pure function of what happened in it, in any order. Everybody was accounted
/// for at the first such answer after which nobody said otherwise; an incident that runs has no end, and an
/// event of several ends with the last of them.
[[nodiscard]] ReviewFacts reviewFacts(std::vector<ReviewEvent> events, bool running, qint64 now);

} // namespace uitwijk
