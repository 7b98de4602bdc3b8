// SPDX-License-Identifier: Apache-2.0
#include "store/acts/evidence_acts.h"

#include "store/acts/status_act.h"

namespace uitwijk {

OpDraft bring(const ObjectId& incident, const NewEvidence& evidence)
{
    return status(incident,
        {.kind = StatusKind::Evidence,
            .subject = evidence.evidence,
            .state = 1,
            .name = evidence.caption,
            .at = evidence.madeAt > 0 ? std::optional(evidence.madeAt) : std::nullopt,
            .object = evidence.about,
            .octets = evidence.octets});
}

OpDraft takeBack(const ObjectId& incident, const EvidenceRow& evidence, const QString& reason)
{
    return status(incident,
        {.kind = StatusKind::Evidence,
            .subject = evidence.id,
            .state = 0,
            .words = reason,
            .name = evidence.fold.first.caption});
}

} // namespace uitwijk
