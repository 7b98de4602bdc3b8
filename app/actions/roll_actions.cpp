// SPDX-License-Identifier: Apache-2.0
#include "app/actions/roll_actions.h"

#include "app/handbook/roll_answers.h"
#include "app/models/spoken.h"

namespace uitwijk {

void RollActions::takeAnswers(const QString& incidentId, const QString& pasted)
{
    perform([incident = idFrom(incidentId), pasted](const Store& store) -> Result<std::vector<OpDraft>> {
        const auto answers = readRollAnswers(store, pasted);
        if (!answers)
            return answers.error();
        std::vector<OpDraft> drafts;
        for (const MessageAnswer& answer : *answers) {
            if (answer.outcome == MessageAnswer::Outcome::Matched)
                drafts.push_back(sightedByMessage(incident, answer.people.front(), answer));
        }
        return drafts;
    });
}

} // namespace uitwijk
