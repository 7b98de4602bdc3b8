// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/decision.h"
#include "store/log/event_log.h"

namespace uitwijk {

/// A decision as the team takes it: what is known, what that means, what is done, who sees to it, and when to
/// look whether it works.
struct Decision {
    ObjectId id; ///< a new random id
    QString picture = {};
    QString judgement = {};
    QString decision;
    ObjectId owner = {};
    std::optional<qint64> checkAt = {}; ///< ms since 1970-01-01 UTC
};
[[nodiscard]] OpDraft decide(const ObjectId& incident, const Decision& decision);

/// What somebody found who looked at the effect, and when to look again; or that it was withdrawn.
struct EffectCheck {
    ObjectId decision;
    DecisionState state = DecisionState::EffectWanted;
    QString effect = {};
    std::optional<qint64> checkAt = {};
};
[[nodiscard]] OpDraft checkEffect(const ObjectId& incident, const EffectCheck& check);

} // namespace uitwijk
