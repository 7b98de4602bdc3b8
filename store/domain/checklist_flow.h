// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/checklist.h"

namespace uitwijk {

/// A step that applies only if another one was answered so.
struct OnlyIf {
    ObjectId step; ///< the one that asks
    int answer = 0; ///< place among its answers, from 0
};

/// What a checklist says of when a step is to be done.
struct StepRule {
    int answers = 0; ///< how many can be given; 0: it does not ask
    std::optional<OnlyIf> onlyIf = {};
    int waitMinutes = 0; ///< after the step before was settled; 0: at once
    int repeatMinutes = 0; ///< after it was done; 0: once
};

/// A step in its list: its rule, and what people said of it.
struct FlowStep {
    ObjectId step;
    quint32 list = 0; ///< place of its list in the run
    StepRule rule;
    StepFold fold;
};

/// Whether a step is one of those to do. Open: what it depends on is not answered, or disputed.
enum class Applies { Yes, Open, No };

/// Why a step is to be done at a time.
enum class AlarmKind { None, PutOff, Wait, Repeat };

/// How a step stands at one moment.
struct StepStand {
    StepState state = StepState::ToDo; ///< that of its fold; to do again when the time of its next round came
    Applies applies = Applies::Yes;
    AlarmKind alarm = AlarmKind::None;
    qint64 due = 0; ///< when the alarm rings, ms since 1970-01-01 UTC; 0: never

    /// Its time has come.
    [[nodiscard]] bool isDue(qint64 now) const { return alarm != AlarmKind::None && due <= now; }
    /// The step before it was settled too short a time ago.
    [[nodiscard]] bool waits(qint64 now) const { return alarm == AlarmKind::Wait && due > now; }
};

/// How all steps of a run stand at `now`: a pure function of their rules and folds. `steps` is in the order
/// of the run. A step does not apply when the one that it depends on was answered otherwise, or does not
/// apply itself. As long as that is unanswered, disputed or unknown here, nothing is hidden.
[[nodiscard]] std::vector<StepStand> standOf(const std::vector<FlowStep>& steps, qint64 now);

/// How far a list is.
struct ListProgress {
    int steps = 0; ///< that are to do: those that do not apply are left out
    int settled = 0;
    int disputed = 0; ///< counted as not settled
    int blocked = 0;
    int leftOut = 0; ///< do not apply
};
[[nodiscard]] ListProgress progressOf(
    const std::vector<FlowStep>& steps, const std::vector<StepStand>& stands, quint32 list);

} // namespace uitwijk
