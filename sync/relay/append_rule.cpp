// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/append_rule.h"

namespace uitwijk {

using Outcome = Appended::Outcome;

std::optional<Appended> whyNotNext(const MailboxPlan& plan, const LogPlace& last, const MailboxBundle& bundle)
{
    if (bundle.seq != last.seq + 1)
        return Appended{.outcome = Outcome::Gap, .lastSeq = last.seq};
    if (bundle.prev != last.hash)
        return Appended{.outcome = Outcome::Conflict, .lastSeq = last.seq};
    if (plan.bytesUsed + quint64(bundle.envelope.size()) > plan.bytesAllowed)
        return Appended{.outcome = Outcome::Quota, .lastSeq = last.seq};
    return std::nullopt;
}

Appended repeatedAfter(
    const LogPlace& last, const MailboxBundle& bundle, const std::optional<MailboxBundle>& stored)
{
    const auto outcomeFor = [&bundle](const Digest& hash) {
        return hash == bundle.hash ? Outcome::Duplicate : Outcome::Conflict;
    };
    if (bundle.seq == last.seq)
        return {.outcome = outcomeFor(last.hash), .position = last.position, .lastSeq = last.seq};
    if (!stored) // trimmed: the chain of what followed vouches for it
        return {.outcome = Outcome::Duplicate, .lastSeq = last.seq};
    return {.outcome = outcomeFor(stored->hash), .position = stored->position, .lastSeq = last.seq};
}

} // namespace uitwijk
