// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/relay/mailbox.h"

#include <QString>

#include <optional>
#include <string>

namespace uitwijk {

// What an operator sees of the handbooks on a relay, and says about one of them. A handbook is called by its
// alias in hexadecimal digits, which its own people see in the app; the first eight do if no other begins so.

/// A line for each: its number, bundles, what they take and what they may take.
[[nodiscard]] Result<std::string> listHandbooks(Mailbox& mailbox);

/// Gives one handbook a promise of its own (twice of it is taken, see QuotaPolicy), or again that of all.
/// Holds from the next upload on, also for relays that are running. NotFound when there is none of that
/// number, Malformed when there are several.
[[nodiscard]] Result<std::string> promiseHandbook(
    Mailbox& mailbox, const QString& number, std::optional<quint64> promisedBytes);

} // namespace uitwijk
