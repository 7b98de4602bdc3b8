// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace uitwijk {

/// What people decide of an incident after it was declared, as drafts for EventLog::append.

/// How grave it is from now on. The reason is never empty.
[[nodiscard]] OpDraft judged(const ObjectId& incident, Verdict verdict, const QString& reason);

/// The incident hits a unit of the organisation, or does not after all: its plans are needed, or not.
[[nodiscard]] OpDraft unitHit(const ObjectId& incident, const ObjectId& unit, bool hit);

/// Both are one event, told in one of them. NotFound when one is not known; NotAllowed for an exercise and
/// what is real; nothing to write when they are one already.
Result<std::vector<OpDraft>> joinIncidents(const Store& store, const ObjectId& one, const ObjectId& other);
/// The incident is an event of its own after all.
Result<std::vector<OpDraft>> tellApart(const Store& store, const ObjectId& incident);
/// Both are not the same event: nobody need be asked again.
[[nodiscard]] OpDraft notTheSame(const ObjectId& incident, const ObjectId& other);

/// What is said of an incident that is one event with others, said in each of them where it stands: so that
/// it replaces what was said there.
Result<std::vector<OpDraft>> forWholeEvent(const Store& store, const std::vector<OpDraft>& drafts);

} // namespace uitwijk
