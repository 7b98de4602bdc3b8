// SPDX-License-Identifier: Apache-2.0
#include "app/actions/call_actions.h"

#include "app/models/spoken.h"
#include "app/qml_types.h"
#include "store/acts/call_acts.h"

#include <QDateTime>

namespace uitwijk {

void CallActions::report(
    const QString& incidentId, const QString& contactId, int outcome, const QString& number)
{
    perform(
        [incident = idFrom(incidentId),
            report
            = CallReport{.contact = idFrom(contactId), .outcome = CallOutcome(outcome), .number = number}](
            const Store&) -> Result<std::vector<OpDraft>> { return std::vector{called(incident, report)}; });
}

void CallActions::forward(const QString& incidentId, const QString& lineId, int forwarding)
{
    perform([incident = idFrom(incidentId), line = idFrom(lineId), forwarding](
                const Store&) -> Result<std::vector<OpDraft>> {
        return std::vector{forwarded(incident, line, Forwarding(forwarding))};
    });
}

void CallActions::takeOver(const QString& incidentId, const QString& callerId)
{
    perform([caller = idFrom(callerId),
                asked = CallsAsked{.incident = idFrom(incidentId),
                    .person = SessionSingleton::instance->person(),
                    .now = QDateTime::currentMSecsSinceEpoch()}](
                const Store& store) -> Result<std::vector<OpDraft>> {
        const auto calls = store.calls().of(asked);
        if (!calls)
            return calls.error();
        std::vector<ObjectId> theirs;
        for (const CallRow& row : calls->rows) {
            if (row.duty.caller == caller && row.duty.turn <= CallTurn::Waiting
                && row.duty.turn != CallTurn::OnIt)
                theirs.push_back(row.contact.id);
        }
        return uitwijk::takeOver(asked.incident, theirs, asked.person);
    });
}

} // namespace uitwijk
