// SPDX-License-Identifier: Apache-2.0
#include "app/actions/evidence_actions.h"

#include "app/models/spoken.h"
#include "store/acts/evidence_acts.h"
#include "store/crypto/digest.h"

namespace uitwijk {

using Drafts = Result<std::vector<OpDraft>>;

void EvidenceActions::bring(const QString& incidentId, const QString& aboutId, const QByteArray& octets,
    const QString& caption, double madeAt)
{
    perform([incident = idFrom(incidentId),
                evidence = NewEvidence{.evidence = randomId<ObjectId>(),
                    .octets = octets,
                    .caption = caption.trimmed(),
                    .about = idFrom(aboutId),
                    .madeAt = qint64(madeAt)}](const Store&) -> Drafts {
        const EvidenceFault fault = evidenceFaultOf(evidence.octets);
        if (fault == EvidenceFault::None)
            return std::vector{uitwijk::bring(incident, evidence)};
        return Error{fault == EvidenceFault::TooLarge ? Errc::TooLarge : Errc::Malformed, "cannot be kept"};
    });
}

void EvidenceActions::takeBack(const QString& incidentId, const QString& evidenceId, const QString& reason)
{
    perform([incident = idFrom(incidentId), id = idFrom(evidenceId), reason = reason.trimmed()](
                const Store& store) -> Drafts {
        const auto row = store.evidence().one(incident, id);
        if (!row)
            return row.error();
        return std::vector{uitwijk::takeBack(incident, *row, reason)};
    });
}

} // namespace uitwijk
