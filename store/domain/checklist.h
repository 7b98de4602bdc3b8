// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// More answers than this no step has.
inline constexpr int kMaxAnswers = 100;

/// One person's word on one step: who, when, what. Never overwritten; a later word replaces it by naming it.
struct StepMark {
    OpId op;
    StepState state = StepState::ToDo;
    Hlc at;
    ObjectId person;
    QString note;
    qint64 until = 0; ///< of a deferred step: when to do it, ms since 1970-01-01 UTC; 0: no time was named
    std::optional<int> answer; ///< of a step that asks: place among its answers, from 0
    bool head = true; ///< nobody has replaced it
};

/// What all marks of a step come to.
struct StepFold {
    StepState state = StepState::ToDo; ///< ToDo when disputed: a contradiction is never counted as done
    bool disputed = false; ///< heads that disagree, on the state or on the answer
    std::optional<int> answer; ///< of a step that is done; none when disputed
    qint64 until = 0; ///< the earliest time that somebody put it off to; 0: none
    std::optional<StepMark> shown; ///< the latest head by (time, author); who and when under the step
};

/// Every time that a step was done, oldest first; what was taken back is left out. A pure function of all its
/// marks, in any order.
[[nodiscard]] std::vector<StepMark> roundsOf(std::vector<StepMark> marks);

/// The fold of a step: a pure function of its heads, whatever order they came in.
[[nodiscard]] StepFold foldStep(const std::vector<StepMark>& marks);

/// Done, overridden and not applicable leave nothing to do.
[[nodiscard]] constexpr bool isSettled(StepState state)
{
    return state == StepState::Done || state == StepState::Overridden || state == StepState::NotApplicable;
}

} // namespace uitwijk
