// SPDX-License-Identifier: Apache-2.0
#include "app/actions/message_actions.h"

#include "app/models/spoken.h"
#include "store/crypto/digest.h"

namespace uitwijk {

void MessageActions::send(TextDraft* draft, const QStringList& names, int state)
{
    if (!draft)
        return;
    const SentText sent{
        .id = randomId<ObjectId>(), .choice = draft->choice(), .state = MessageState(state), .names = names};
    perform(
        [incident = idFrom(draft->incidentId()), sent](const Store& store) -> Result<std::vector<OpDraft>> {
            auto said = sendText(store, incident, sent);
            if (!said)
                return said.error();
            return std::vector{*std::move(said)};
        });
}

void MessageActions::takeBack(const QString& incidentId, const QString& sentId, const QString& why)
{
    perform([draft = textNotSent(idFrom(incidentId), idFrom(sentId), why)](
                const Store&) -> Result<std::vector<OpDraft>> { return std::vector{draft}; });
}

} // namespace uitwijk
