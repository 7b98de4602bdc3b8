// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// How far it is with what was learned from an incident.
enum class FindingState : int { Open = 0, Doing = 1, Closed = 2, Dropped = 3 };

/// One person's word on one finding: the finding itself, or how far it is with it.
struct FindingMark {
    OpId op;
    FindingState state = FindingState::Open;
    Hlc at;
    ObjectId by;
    bool head = true; ///< nobody has replaced it
    QString finding = {};
    QString fact = {}; ///< the line of the log that it comes from
    qint64 factAt = 0; ///< when that happened, ms since 1970-01-01 UTC; 0: it comes from no line
    ObjectId about = {}; ///< what of the handbook it is about: a step, a contact …
    bool well = false; ///< it went well: to be kept
    QString note = {}; ///< what came of it
    ObjectId owner = {}; ///< null: nobody's yet
    qint64 due = 0; ///< ms since 1970-01-01 UTC; 0: no date
};

/// What the words on one finding come to.
struct FindingFold {
    FindingState state = FindingState::Open;
    bool disputed = false; ///< people said different things, and neither knew of the other
    std::optional<FindingMark> made = {}; ///< the first word: what was found, by whom, from which line
    std::optional<FindingMark> shown = {}; ///< the word that `state` comes from
    std::vector<ObjectId> owners; ///< everybody whose it was said to be, each once, by id
    qint64 due = 0; ///< the earliest date that was named; 0: none

    [[nodiscard]] bool isLate(qint64 now) const;
};

/// Closed and dropped leave nothing to do.
[[nodiscard]] constexpr bool isSettled(FindingState state)
{
    return state == FindingState::Closed || state == FindingState::Dropped;
}

/// The fold of one finding: a pure function of everything that was said of it, in any order. What was found
/// is what was said first and stays. Where people disagree, what leaves most to do holds (open, being done,
/// dropped, closed), it is everybody's whom somebody gave it to, and the earliest date counts.
[[nodiscard]] FindingFold foldFinding(std::vector<FindingMark> said);

} // namespace uitwijk
