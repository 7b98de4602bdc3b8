// SPDX-License-Identifier: Apache-2.0
#include "store/acts/call_acts.h"

#include "store/acts/status_act.h"

namespace uitwijk {

OpDraft called(const ObjectId& incident, const CallReport& report)
{
    return status(incident,
        {.kind = StatusKind::Call,
            .subject = report.contact,
            .state = int(report.outcome),
            .words = report.number});
}

std::vector<OpDraft> takeOver(
    const ObjectId& incident, const std::vector<ObjectId>& contacts, const ObjectId& person)
{
    std::vector<OpDraft> drafts;
    drafts.reserve(contacts.size());
    for (const ObjectId& contact : contacts)
        drafts.push_back(status(incident,
            {.kind = StatusKind::Call,
                .subject = contact,
                .state = int(CallOutcome::NotCalled),
                .who = person}));
    return drafts;
}

OpDraft forwarded(const ObjectId& incident, const ObjectId& line, Forwarding state, const QString& words)
{
    return status(
        incident, {.kind = StatusKind::Forwarding, .subject = line, .state = int(state), .words = words});
}

} // namespace uitwijk
