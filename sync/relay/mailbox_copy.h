// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/relay/mailbox.h"

namespace uitwijk {

struct CopyReport {
    quint64 plans = 0;
    quint64 bundles = 0; ///< copied now; what was there already is not counted
};

/// Brings to `to` what `from` has and `to` has not: all of it the first time, what is new the next. `from`
/// may be in use, and each plan is copied as far as it was at some moment. `to` must be empty or an earlier
/// copy of `from`, else Exists; nobody else may append to it.
[[nodiscard]] Result<CopyReport> backUpMailbox(Mailbox& from, Mailbox& to);

/// Fills the empty store `to`, which stays another incarnation: devices then compare anew what is there.
/// Exists when it is not empty.
[[nodiscard]] Result<CopyReport> restoreMailbox(Mailbox& from, Mailbox& to);

/// Makes `to` the store in place of `from`, under the same incarnation and with the same positions. Relays on
/// `from` go on serving; they take uploads until little is left to copy, and then say when to come again.
/// When it succeeds `from` stays closed and `to` is open, when it fails `from` is open again.
[[nodiscard]] Result<CopyReport> moveMailbox(Mailbox& from, Mailbox& to);

} // namespace uitwijk
