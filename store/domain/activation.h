// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// One word on whether an incident hits a unit, so that its plans are needed.
struct UnitWord {
    OpId op;
    bool hit = false;
    Hlc at;
    ObjectId by;
};

/// Whether a unit is hit.
struct UnitFold {
    bool hit = false;
    bool disputed = false; ///< people said different things, and neither knew of the other
    std::optional<UnitWord> shown; ///< the word that this comes from
};

/// A pure function of the words that nobody has replaced, in any order. Where people disagree it is hit:
/// a plan that is open and not needed does no harm.
[[nodiscard]] UnitFold foldUnit(const std::vector<UnitWord>& heads);

/// What there is to know of a checklist for telling where it stands among an incident's plans.
struct PlanListPlace {
    QString kind; ///< PlanKind of the plan that it belongs to; empty: of none
    ObjectId unit; ///< null: of the whole organisation
    bool unitHit = false;
    bool running = false;
    bool mine = false; ///< it, or a step of it, is for a function of the person who asks
    bool elsewhere = false; ///< for other sites than theirs
};

/// True when `left` stands before `right`. Plans in the order in which they are taken up: crisis management,
/// evacuation, continuity (units that are hit before the others), recovery, communication, resumption. In a
/// plan what is for me and here, then for me, then the rest; of these what runs already first.
[[nodiscard]] bool standsBefore(const PlanListPlace& left, const PlanListPlace& right);

/// The resumption plan is offered when services are stable: something was down, and nothing is any more.
[[nodiscard]] bool offersResumption(int everDown, int toRestore);

} // namespace uitwijk
