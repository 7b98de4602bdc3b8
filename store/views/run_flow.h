// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/checklist_flow.h"

namespace uitwijk {

class Connection;

/// All steps of one run with their rules, and how they stand at a moment. The place in both is the ordinal.
struct RunFlow {
    std::vector<FlowStep> steps;
    std::vector<StepStand> stands;
};
[[nodiscard]] Result<RunFlow> runFlow(Connection& connection, const ObjectId& run, qint64 now);

/// The condition of a step as its field has it. What has not the shape of one is none: nothing is hidden by
/// mistake.
[[nodiscard]] std::optional<OnlyIf> onlyIfIn(const QCborValue& value);

} // namespace uitwijk
