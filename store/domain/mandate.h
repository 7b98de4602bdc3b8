// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <map>
#include <vector>

namespace uitwijk {

/// Who may declare, one after the other: the next in line when the one before was not reached in time.
struct Mandate {
    std::vector<ObjectId> line;
    qint64 within = 0; ///< ms that each has
};

/// Those who are named, in their order, and behind them their deputies, in theirs; nobody twice.
[[nodiscard]] std::vector<ObjectId> successionOf(
    const std::vector<ObjectId>& named, const std::map<ObjectId, std::vector<ObjectId>>& deputies);

/// Whose turn it is. It hinders nobody: who may not, declares all the same, and that stands in the log.
struct DeclareTurn {
    bool may = true; ///< the person who asks may declare now
    bool named = true; ///< stands in the line, or there is none
    bool usedUp = false; ///< everybody in the line had their time: whoever is there may
    ObjectId whose; ///< is to be rung now; null when there is no line
    ObjectId next; ///< may when `whose` was not reached; null behind the last
    qint64 nextAt = 0; ///< from when on, ms since 1970-01-01 UTC
};

/// A pure function of the line, who asks (`me`), when it was first asked, and now (ms since 1970-01-01 UTC).
/// A clock that was set back gives everybody their time again; nobody's turn comes before it was asked.
[[nodiscard]] DeclareTurn turnOf(const Mandate& mandate, const ObjectId& me, qint64 asked, qint64 now);

} // namespace uitwijk
