// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// Where calls to a line of the organisation go: State of StatusKind::Forwarding. Numbers are the wire
/// format.
enum class Forwarding : int { Normal = 0, Forwarded = 1, Tested = 2 };

/// One person's word on one line. A later word replaces it by naming it.
struct LineMark {
    OpId op;
    Forwarding state = Forwarding::Normal;
    Hlc at;
    ObjectId by;
    QString words = {}; ///< where to, what to know
};

/// What the words on a line come to.
struct LineFold {
    Forwarding state = Forwarding::Normal;
    bool disputed = false; ///< people disagree, and neither knew of the other
    std::optional<LineMark> shown; ///< the word that `state` comes from

    [[nodiscard]] bool wantsUndo() const { return state != Forwarding::Normal; }
};

/// A pure function of the words that nobody has replaced, in any order. Where they disagree, the one that
/// asks for more work holds: forwarded and not tested, then tested, then normal. An undo that is done twice
/// harms less than one that is forgotten.
[[nodiscard]] LineFold foldLine(const std::vector<LineMark>& heads);

} // namespace uitwijk
