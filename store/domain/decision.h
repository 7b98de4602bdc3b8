// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// What came of a decision.
enum class DecisionState : int { Taken = 0, EffectWanted = 1, EffectNotWanted = 2, Withdrawn = 3 };

/// One person's word on one decision: the decision itself, or what they found when they looked at its effect.
struct DecisionMark {
    OpId op;
    DecisionState state = DecisionState::Taken;
    Hlc at;
    ObjectId by;
    bool head = true; ///< nobody has replaced it
    QString picture = {};
    QString judgement = {};
    QString decision = {};
    QString effect = {}; ///< what was found when the effect was looked at
    ObjectId owner = {};
    std::optional<qint64> checkAt = {}; ///< when to look at the effect
};

/// What the words on one decision come to.
struct DecisionFold {
    DecisionState state = DecisionState::Taken;
    bool disputed = false; ///< those who looked found different things, and neither knew of the other
    std::optional<DecisionMark> taken = {}; ///< the first word: who took it, and when
    std::optional<DecisionMark> shown = {}; ///< the word that `state` comes from
    QString picture = {};
    QString judgement = {};
    QString decision = {};
    ObjectId owner = {};
    std::optional<qint64> checkAt = {}; ///< when to look at the effect next; nothing: it needs no look

    [[nodiscard]] bool isDue(qint64 now) const { return checkAt && *checkAt <= now; }
};

/// The fold of one decision: a pure function of everything that was said of it, in any order. What was
/// decided is what was said first and stays; of different findings that nobody has replaced the one that
/// wants more work holds: effect not as wanted, taken, effect as wanted, withdrawn; of two times to look the
/// earlier.
[[nodiscard]] DecisionFold foldDecision(std::vector<DecisionMark> said);

} // namespace uitwijk
