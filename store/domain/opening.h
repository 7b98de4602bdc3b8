// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <vector>

namespace uitwijk {

/// Somebody opened what is sealed of a contact or an asset: a private number, a licence.
struct Opening {
    OpId op;
    Hlc at;
    ObjectId by;
    QString reason;
    ObjectId incident; ///< in which it was opened; null: none ran
    bool running = false; ///< that incident still runs
};

/// How long something stays open that was opened while no incident ran.
constexpr qint64 kOpenWithoutIncident = qint64(60) * 60 * 1000; // ms

/// True when `person` may see it at `now`, ms since 1970-01-01 UTC: they opened it in an incident that still
/// runs, or within the hour where none ran. What one person opened stays sealed for the others. A pure
/// function of the openings, in any order.
[[nodiscard]] bool isOpenFor(const ObjectId& person, const std::vector<Opening>& openings, qint64 now);

} // namespace uitwijk
