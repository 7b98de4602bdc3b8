// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// How a duty to report within a time stands in an incident.
enum class ClockState : int { NotStarted = 0, Running = 1, Met = 2, NotApplicable = 3 };

/// One person's word on one legal clock.
struct ClockMark {
    OpId op;
    ClockState state = ClockState::NotStarted;
    Hlc at;
    ObjectId by;
    std::optional<qint64> moment = {}; ///< Running: from when it counts. Met: when it was reported
    std::optional<qint64> until = {}; ///< Met: when the time would have been up
    QString words = {}; ///< NotApplicable: why. Met: number of the report
};

/// What the words on one clock come to.
struct ClockFold {
    ClockState state = ClockState::NotStarted;
    bool disputed = false; ///< people said different things, and neither knew of the other
    bool follows = false; ///< it runs because the one before it was met; nobody had to start it
    std::optional<qint64> moment = {}; ///< of the state: counts from, or reported at
    std::optional<qint64> until = {}; ///< Met: when the time would have been up
    std::optional<ClockMark> shown = {}; ///< the word that all of this comes from
};

/// The fold of one clock: a pure function of the words that nobody has replaced, in any order. Of different
/// words the one that leaves the least time holds: running before not started before reported before not
/// applicable, and of two starts the earlier.
[[nodiscard]] ClockFold foldClock(const std::vector<ClockMark>& heads);

/// A clock of which nobody has said anything runs from when the one before it was met (the final report of
/// NIS2 from its notification).
[[nodiscard]] ClockFold following(const ClockFold& own, const ClockFold& before);

/// How much time there is. Nights and weekends count.
struct ClockTime {
    std::optional<qint64> due = {}; ///< ms since 1970-01-01 UTC; nothing unless it runs or was met
    qint64 remaining = 0; ///< ms, never negative; 0 unless it runs
    bool overdue = false; ///< runs and its time is up, or was reported later than that
};
[[nodiscard]] ClockTime timeOf(const ClockFold& fold, qint64 withinMinutes, qint64 now);

} // namespace uitwijk
