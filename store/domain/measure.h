// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// One person's word on a measure: switched on for what, under whom, until when; or off.
struct MeasureWord {
    OpId op;
    bool on = false;
    Hlc at;
    ObjectId by;
    QString scope; ///< what it covers; when off, what was said with it
    ObjectId owner; ///< null: nobody was named
    qint64 until = 0; ///< ms since 1970-01-01 UTC; 0: no end was named
};

/// How a measure stands.
struct MeasureFold {
    bool on = false;
    bool disputed = false; ///< people said different things, and neither knew of the other
    std::optional<MeasureWord> shown; ///< the word that this comes from
    qint64 lookAgain = 0; ///< the earliest end that somebody named while it is on; 0: none

    /// Past its end a measure is not off: somebody has to look at it.
    [[nodiscard]] bool isDue(qint64 now) const { return on && lookAgain > 0 && lookAgain <= now; }
};

/// The fold of one measure: a pure function of the words that nobody has replaced, in any order. Where people
/// disagree it is on: what is on must be undone.
[[nodiscard]] MeasureFold foldMeasure(const std::vector<MeasureWord>& heads);

} // namespace uitwijk
