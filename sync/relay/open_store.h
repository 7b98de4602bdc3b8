// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/clock.h"
#include "sync/relay/mailbox.h"
#include "sync/relay/relay_options.h"

#include <filesystem>
#include <memory>

namespace uitwijk {

/// Where a relay keeps what it has.
struct OpenStore {
    std::unique_ptr<Mailbox> mailbox;
    std::filesystem::path disk{}; ///< whose space to watch; empty when it is elsewhere
    bool isOneCopy = false; ///< on a server without a standby: what is acknowledged is lost with that machine
};

/// The store that the options name, to be served from: made if it is missing. A folder is locked until the
/// program ends, for two relays would each keep in memory what the other changes; Locked when another has it.
[[nodiscard]] Result<OpenStore> openStore(const RelayOptions& options, const Clock& clock);

/// What every command but serving does, and what it tells the operator.
[[nodiscard]] Result<std::string> runStoreCommand(const RelayOptions& options, const Clock& clock);

} // namespace uitwijk
