// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/call_tree.h"
#include "store/domain/forwarding.h"
#include "store/log/event_log.h"

namespace uitwijk {

/// What came of ringing one contact.
struct CallReport {
    ObjectId contact;
    CallOutcome outcome = CallOutcome::Reached;
    QString number = {}; ///< of WrongNumber: which one, so that it is not rung again
};
[[nodiscard]] OpDraft called(const ObjectId& incident, const CallReport& report);

/// `person` calls these from now on: a branch whose caller is silent. What was said of them stays counted.
[[nodiscard]] std::vector<OpDraft> takeOver(
    const ObjectId& incident, const std::vector<ObjectId>& contacts, const ObjectId& person);

/// How calls to a line of the organisation are sent on.
[[nodiscard]] OpDraft forwarded(
    const ObjectId& incident, const ObjectId& line, Forwarding state, const QString& words = {});

} // namespace uitwijk
