// SPDX-License-Identifier: Apache-2.0
#include "store/domain/opening.h"

#include <algorithm>

namespace uitwijk {

bool isOpenFor(const ObjectId& person, const std::vector<Opening>& openings, qint64 now)
{
    return std::any_of(openings.begin(), openings.end(), [&](const Opening& opening) {
        if (opening.by != person || opening.by.isNull())
            return false;
        return opening.incident.isNull() ? now - opening.at.ms < kOpenWithoutIncident : opening.running;
    });
}

} // namespace uitwijk
