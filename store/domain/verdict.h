// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// One person's word on how grave an incident is, after it was declared: what, why, who, when.
struct VerdictMark {
    OpId op;
    Verdict verdict = Verdict::Incident;
    Hlc at;
    ObjectId by;
    QString reason;
};

/// How grave an incident is now.
struct VerdictFold {
    Verdict verdict = Verdict::Incident;
    bool disputed = false; ///< people judged apart, and neither knew of the other
    std::optional<VerdictMark> shown; ///< the word that `verdict` comes from; nothing: the declaration
};

/// The verdict of one incident: a pure function of its declaration and of the words that nobody has replaced,
/// in any order. Where people judged apart, the graver verdict holds until somebody who saw both says
/// otherwise.
[[nodiscard]] VerdictFold foldVerdict(Verdict declared, const std::vector<VerdictMark>& heads);

/// Of two incidents that are one event: the graver verdict holds.
[[nodiscard]] VerdictFold graver(const VerdictFold& left, const VerdictFold& right);

} // namespace uitwijk
