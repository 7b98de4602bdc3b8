// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace uitwijk {

/// A control bundle as far as it matters to whether it counts.
struct ControlAct {
    struct Cut {
        AuthorId device;
        quint64 seq = 0; ///< the last of its bundles that counts
        bool isOfControl = false; ///< ends its right to control alone, until it is given that again
    };
    Digest bundle;
    AuthorId author;
    quint64 seq = 0;
    std::vector<Digest> grants; ///< the acts it knew of that allowed it; none: the root key did
    bool needsControl = true; ///< false: what every member may
    std::optional<Cut> cut; ///< of a removal, or of a role without control
    bool isOverruled
        = false; ///< takes something from one whom the root key gave it, and did not know of that
    std::set<Digest> answers; ///< of an act that gives control: those that took it before, which it knew of
};

/// Whose act holds when two remove or demote each other: the smaller is the more senior.
using Seniority = std::map<AuthorId, std::pair<quint64, Digest>>;

/// The acts that count: those whose author was allowed to by an act that counts, and that lie beyond no cut
/// of a removal that counts. Who lost control acts again once an act that knew of the loss gave it back.
/// Where removals contradict each other in a ring the one by the most senior author of the ring holds.
/// Depends on which acts there are alone; `acts` come after those they know of.
[[nodiscard]] std::set<Digest> actsThatCount(const std::vector<ControlAct>& acts, const Seniority& seniority);

} // namespace uitwijk
