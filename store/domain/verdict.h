// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// What a status of kind Verdict says beside a Verdict, of other subjects than the incident.
enum class Judged : int {
    VariantUnknown = 0, ///< subject: the scenario. It is not known which variant it is
    Variant = 4, ///< subject: the scenario. It is the variant in StatusKey::Object
    Unnamed = 5, ///< subject: a contact, who declared it without being named for that
    UnitHit = 6, ///< subject: a unit, whose plans are needed
    UnitSpared = 7, ///< subject: a unit
};

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
