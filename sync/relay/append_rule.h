// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/relay/mailbox.h"

#include <optional>

namespace uitwijk {

/// Where a log of a plan ends in a mailbox.
struct LogPlace {
    quint64 seq = 0;
    quint64 position = 0;
    Digest hash;
};

/// The one rule of every mailbox, part one: why a bundle that is new to its log is not stored after `last`;
/// nothing when it is.
[[nodiscard]] std::optional<Appended> whyNotNext(
    const MailboxPlan& plan, const LogPlace& last, const MailboxBundle& bundle);

/// Part two: what becomes of a bundle whose number is taken. `stored` is what is kept under that number,
/// nothing when it was trimmed.
[[nodiscard]] Appended repeatedAfter(
    const LogPlace& last, const MailboxBundle& bundle, const std::optional<MailboxBundle>& stored);

} // namespace uitwijk
