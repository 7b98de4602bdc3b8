// SPDX-License-Identifier: Apache-2.0
#include "store/acts/decision_acts.h"

#include "store/acts/status_act.h"

namespace uitwijk {

OpDraft decide(const ObjectId& incident, const Decision& decision)
{
    return status(incident,
        {.kind = StatusKind::Decision,
            .subject = decision.id,
            .state = int(DecisionState::Taken),
            .name = decision.decision.trimmed(),
            .until = decision.checkAt,
            .who = decision.owner,
            .picture = decision.picture.trimmed(),
            .judgement = decision.judgement.trimmed()});
}

OpDraft checkEffect(const ObjectId& incident, const EffectCheck& check)
{
    return status(incident,
        {.kind = StatusKind::Decision,
            .subject = check.decision,
            .state = int(check.state),
            .words = check.effect.trimmed(),
            .until = check.checkAt});
}

} // namespace uitwijk
