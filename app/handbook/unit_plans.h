// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace uitwijk {

/// How it stands with one kind of plan in one unit.
enum class UnitPlanStand { Missing, OfTheWhole, Own, Overdue };

/// One kind of plan in one unit.
struct UnitPlan {
    QString kind; ///< as "BCP"
    UnitPlanStand stand = UnitPlanStand::Missing;
};

/// A unit of the organisation and how it stands with each kind of plan.
struct UnitPlans {
    ObjectId unit;
    Text name;
    std::vector<UnitPlan> plans; ///< the same kinds in the same order for every unit
};

/// Which unit has which kind of plan, in the handbook's order; `today` in days since 1970-01-01.
[[nodiscard]] Result<std::vector<UnitPlans>> unitPlansOf(const Store& store, qint64 today);

} // namespace uitwijk
