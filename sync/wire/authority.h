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
    };
    Digest bundle;
    AuthorId author;
    quint64 seq = 0;
    std::vector<Digest> grants; ///< the admissions it knew of that allowed it; none for the genesis
    std::optional<Cut> cut; ///< of a removal
};

/// Whose removal holds when two remove each other: the smaller is the more senior.
using Seniority = std::map<AuthorId, std::pair<quint64, Digest>>;

/// The acts that count: those whose author was allowed to by an act that counts, and that lie beyond no cut
/// of a removal that counts. Where removals contradict each other in a ring the one by the most senior author
/// of the ring holds. Depends on which acts there are alone; `acts` come after those they know of.
[[nodiscard]] std::set<Digest> actsThatCount(const std::vector<ControlAct>& acts, const Seniority& seniority);

} // namespace uitwijk
