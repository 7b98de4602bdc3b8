// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/copy.h"
#include "tests/support/plan.h"

namespace uitwijk {

/// An incident with both lists of a small plan, on `copy`.
struct Running {
    SmallPlan plan;
    ObjectId incident = randomId<ObjectId>();
    ObjectId run;

    explicit Running(Copy& copy)
    {
        copy.append(plan.drafts);
        const auto acts = declare(
            copy.store, {.incident = incident, .scenario = plan.scenario, .title = {}, .answers = {}});
        REQUIRE(acts);
        copy.append(*acts);
        const auto lists = copy.store.incidents().lists(incident);
        REQUIRE(lists);
        REQUIRE(lists->size() == 2);
        run = lists->front().run;
    }
};

inline StepFold foldOf(Copy& copy, const ObjectId& run, quint32 ordinal)
{
    const auto step = copy.store.incidents().step(run, ordinal);
    REQUIRE(step);
    return step->fold;
}

} // namespace uitwijk
