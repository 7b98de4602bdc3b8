// SPDX-License-Identifier: Apache-2.0
#include "app/actions/review_actions.h"

#include "app/models/spoken.h"
#include "store/acts/finding_acts.h"
#include "store/crypto/digest.h"

namespace uitwijk {

using Drafts = Result<std::vector<OpDraft>>;

void ReviewActions::find(
    const QString& incidentId, const QString& finding, bool well, const QString& ownerId, double due)
{
    perform([draft = uitwijk::find(idFrom(incidentId),
                 {.id = randomId<ObjectId>(),
                     .finding = finding.trimmed(),
                     .well = well,
                     .fact = m_fact,
                     .factAt = qint64(m_factAt),
                     .about = idFrom(m_about),
                     .owner = idFrom(ownerId),
                     .due = qint64(due)})](const Store&) -> Drafts { return std::vector{draft}; });
}

void ReviewActions::report(const QString& incidentId, const QString& findingId, int state,
    const QString& note, const QString& ownerId, double due)
{
    const FindingReport report{
        .state = FindingState(state), .note = note.trimmed(), .owner = idFrom(ownerId), .due = qint64(due)};
    perform([incident = idFrom(incidentId), id = idFrom(findingId), report](const Store& store) -> Drafts {
        const auto finding = store.findings().finding(incident, id);
        return finding ? Drafts(std::vector{uitwijk::report(*finding, report)}) : Drafts(finding.error());
    });
}

} // namespace uitwijk
