// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/envelope.h"

#include <vector>

namespace uitwijk {

/// How far one author's log goes in one copy: its last bundle.
struct LogEnd {
    AuthorId author;
    quint64 seq = 0;
    Digest hash;
    auto operator<=>(const LogEnd&) const = default;
};

/// One hash for "all that I have": equal for two copies exactly if they hold the same logs, whatever the
/// order given.
[[nodiscard]] Digest logFrontier(std::vector<LogEnd> heads);

/// One hash for the control bundles that nothing known comes after. Zeros when there are none.
[[nodiscard]] Digest controlFrontier(std::vector<Digest> heads);

/// What a HELLO says of a frontier: the first half of its hash, which shows that two are the same.
using FrontierTag = Id<struct FrontierTagTag, 16>;
[[nodiscard]] FrontierTag frontierTag(const Digest& frontier);

/// What a bundle says of the control bundles its author knew.
[[nodiscard]] ControlTag controlTag(const Digest& frontier);

} // namespace uitwijk
