// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/domain/checklist_flow.h"
#include "store/domain/field.h"
#include "store/domain/text.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// What is wrong with a plan on a quiet day (product.md D16): first what would fail whoever relies on it
/// tonight, then what makes it weaker.
enum class PlanFlaw : int {
    NamesWhatIsGone = 1, ///< names a person or a thing that was taken away, or that nobody here knows
    NoNumber, ///< somebody whom the plan calls has no number
    CallerIsGone, ///< who calls this one by plan was taken away: nobody does
    CallsInARing, ///< these call each other, and nobody calls them
    NoSteps, ///< a list with nothing in it
    CannotComeUp, ///< a step only for an answer that cannot be given
    NoLists, ///< a scenario that opens no list
    WaitsForItself, ///< a service that depends on itself: nothing of its ring can be restored first

    NoDeputy, ///< in the crisis team, and nobody is next in line
    NotConfirmed, ///< a number on which the plan leans, that nobody confirmed within kNumberHoldsDays
    TooManySteps, ///< more than kMostSteps without a pause
    ReviewOverdue, ///< was to be looked at again by now
};
constexpr PlanFlaw kLastPlanFlaw = PlanFlaw::ReviewOverdue;

/// A year. People are to confirm their numbers every quarter (product.md C6): older was missed four times.
constexpr qint64 kNumberHoldsDays = 365;
/// Five to nine items, then a pause (product.md, rules for the interface in a crisis, 3).
constexpr int kMostSteps = 9;

/// It would let people down tonight; what is not grave makes a plan weaker.
[[nodiscard]] constexpr bool isGrave(PlanFlaw flaw)
{
    return flaw < PlanFlaw::NoDeputy;
}

/// One object of the handbook, as the check needs it.
struct PlanPart {
    ObjectId id;
    ObjectKind kind = ObjectKind::Document;
    ObjectId parent; ///< null at the top
    bool archived = false; ///< taken away
    Text title;
    QString group; ///< ContactGroup, PlanKind …, by kind
    std::vector<ObjectId> names = {}; ///< every object that it names, its parent left out
    std::vector<ObjectId> deputies = {}; ///< of a contact, those among `names`
    std::vector<ObjectId> dependsOn = {}; ///< of a service or an asset, those among `names`
    int numbers = 0; ///< of a contact
    std::optional<qint64> verifiedOn = {}; ///< days since 1970-01-01, as reviewBy
    std::optional<qint64> reviewBy = {};
    int answers = 0; ///< of a step that asks: how many it offers
    std::optional<OnlyIf> onlyIf = {}; ///< of a step
};

/// One thing to put right.
struct PlanFinding {
    PlanFlaw flaw = PlanFlaw::NamesWhatIsGone;
    ObjectId object; ///< where
    ObjectKind kind = ObjectKind::Document; ///< of `object`
    Text title; ///< of `object`
    Text list = {}; ///< of a step: the title of the list in which it stands
    ObjectId listId = {}; ///< null when it is no step
    Text other = {}; ///< what it names; empty when that is not known here
    qint64 number = 0; ///< TooManySteps: how many; NotConfirmed and ReviewOverdue: the day, 0 = never
};

/// What is to be put right in `parts`, the whole handbook with what was taken away, on the day `today` (days
/// since 1970-01-01): by flaw, and within one in the order of `parts`. A pure function.
[[nodiscard]] std::vector<PlanFinding> checkPlan(const std::vector<PlanPart>& parts, qint64 today);

} // namespace uitwijk
