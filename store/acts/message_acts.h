// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/message.h"
#include "store/domain/prepared_text.h"
#include "store/store.h"

namespace uitwijk {

/// Which prepared text, in which language, with what in its blanks.
struct TextChoice {
    ObjectId message;
    QString language = {};
    BlankWords blanks = {};
};
/// The text as it goes out in this incident: an exercise says so in front and at the end. A null incident is
/// none, and real. NotFound: no such text, no such incident.
Result<PreparedText> textFor(const Store& store, const ObjectId& incident, const TextChoice& choice);

/// A text that goes out, and to whom.
struct SentText {
    ObjectId id; ///< a new random id
    TextChoice choice;
    MessageState state = MessageState::Sent; ///< Sent or GivenOut
    QStringList names = {}; ///< of the people it goes to; none: its whole audience
};
/// As textFor(); Malformed: a blank is not filled.
Result<OpDraft> sendText(const Store& store, const ObjectId& incident, const SentText& sent);

/// It did not go out after all.
[[nodiscard]] OpDraft textNotSent(const ObjectId& incident, const ObjectId& sent, const QString& why = {});

} // namespace uitwijk
