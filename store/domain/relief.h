// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <optional>
#include <vector>

namespace uitwijk {

/// Whether somebody of the team is on. Numbers are the wire format.
enum class ShiftState : int { Off = 0, On = 1 };

/// After so long on, the app asks for a relief.
constexpr qint64 kLongestShift = qint64(8) * 3600 * 1000;
/// Who was silent for so long has been away: what they do next begins another turn.
constexpr qint64 kBreak = qint64(4) * 3600 * 1000;

/// One person's word on whether somebody is on.
struct ReliefMark {
    OpId op;
    ShiftState shift = ShiftState::On;
    Hlc at;
    ObjectId by;
    qint64 since = 0; ///< from when it is so, ms since 1970-01-01 UTC; 0: since it was said
    qint64 until = 0; ///< On: when they are to be relieved; 0: nobody said
    ObjectId other = {}; ///< Off: who relieved them. On: whom they relieved
};

/// How it is with one person of the team.
struct ReliefFold {
    bool on = false;
    bool disputed = false; ///< one says on, another off, and neither knew of the other
    bool implied = false; ///< nobody said so: they have been writing into the log
    qint64 since = 0; ///< on, or off, from then; 0: never heard of
    qint64 askAt = 0; ///< when a relief is due; 0: they are off
    ObjectId other; ///< who relieved them, or whom they relieved
    std::optional<ReliefMark> shown;

    [[nodiscard]] bool isDue(qint64 now) const { return on && askAt <= now; }
};

/// A person's turn: a pure function of the words that nobody has replaced and of the moments at which they
/// did something in the incident, both in any order. On holds before off, and the earliest start counts: who
/// may be tired is asked. A relief is due at the earliest time that was named, and eight hours after the
/// start at the latest. Of whom nobody said anything, who did something within the last four hours is on,
/// since the first time without such a break.
[[nodiscard]] ReliefFold foldRelief(
    const std::vector<ReliefMark>& heads, std::vector<qint64> deeds, qint64 now);

} // namespace uitwijk
