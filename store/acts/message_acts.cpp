// SPDX-License-Identifier: Apache-2.0
#include "store/acts/message_acts.h"

#include "store/acts/status_act.h"
#include "store/views/message_view.h"

namespace uitwijk {

Result<PreparedText> textFor(const Store& store, const ObjectId& incident, const TextChoice& choice)
{
    const auto message = store.messages().preparedOne(choice.message);
    if (!message)
        return message.error();
    bool isExercise = false;
    if (!incident.isNull()) {
        const auto row = store.incidents().incident(incident);
        if (!row)
            return row.error();
        isExercise = row->exercise;
    }
    return prepareText(message->body, choice.language, choice.blanks, isExercise);
}

Result<OpDraft> sendText(const Store& store, const ObjectId& incident, const SentText& sent)
{
    if (incident.isNull())
        return Error{Errc::NotFound, "no incident to say it in"};
    const auto text = textFor(store, incident, sent.choice);
    if (!text)
        return text.error();
    if (!text->isReady())
        return Error{Errc::Malformed, "a blank is not filled"};
    const auto message = store.messages().preparedOne(sent.choice.message);
    if (!message)
        return message.error();
    return status(incident,
        {.kind = StatusKind::Message,
            .subject = sent.id,
            .state = int(sent.state),
            .words = text->words,
            .name = readersOf(message->audience, sent.names),
            .object = sent.choice.message});
}

OpDraft textNotSent(const ObjectId& incident, const ObjectId& sent, const QString& why)
{
    return status(incident,
        {.kind = StatusKind::Message,
            .subject = sent,
            .state = int(MessageState::NotSent),
            .words = why.trimmed()});
}

} // namespace uitwijk
