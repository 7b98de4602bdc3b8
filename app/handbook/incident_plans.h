// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/activation.h"
#include "store/store.h"

namespace uitwijk {

/// One checklist of the handbook, as an incident has it.
struct PlanList {
    ObjectId checklist;
    Text title;
    Text role;
    PlanListPlace place;
    RunListRow run; ///< its run is null when it was not started
};

/// A unit and whether the incident hits it.
struct PlanUnit {
    ObjectId id;
    Text name;
    UnitFold fold;
};

/// A plan text of the handbook.
struct PlanText {
    ObjectRow document;
    ObjectId unit; ///< null: of the whole organisation
};

/// The plans and checklists of the handbook as an incident opens them.
struct IncidentPlans {
    std::vector<PlanList> lists; ///< in the order of standsBefore()
    std::vector<PlanText> texts; ///< in the handbook's order; its group is its PlanKind
    std::vector<PlanUnit> units; ///< in the handbook's order
    bool resumption = false; ///< services are stable: the resumption plan is offered
};

/// For the person who asks: what is theirs stands first. A list belongs to the plan that it, or the section
/// it stands in, is part of; a plan belongs to the unit that links it.
[[nodiscard]] Result<IncidentPlans> plansOf(
    const Store& store, const ObjectId& incident, const ObjectId& person);

} // namespace uitwijk
