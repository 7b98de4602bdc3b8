// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/message_answers.h"
#include "store/store.h"

namespace uitwijk {

/// Answers to "are you safe?" that came as text messages, read with the numbers of this handbook. Nothing is
/// written.
Result<std::vector<MessageAnswer>> readRollAnswers(const Store& store, const QString& pasted);

/// What an answer of this person says, as a warden would have said it.
[[nodiscard]] OpDraft sightedByMessage(
    const ObjectId& incident, const ObjectId& person, const MessageAnswer& answer);

/// Whether a contact belongs to a unit or a site: it names it, or the unit names it or is owned by it.
[[nodiscard]] bool belongsTo(const Store& store, const ObjectId& contact, const ObjectId& unitOrSite);

} // namespace uitwijk
