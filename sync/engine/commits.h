// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log/commit.h"

namespace uitwijk {

/// Adds what `next` changed to `all`: several transactions, told to the screens as one.
inline void addTo(Commit& all, const Commit& next)
{
    all.topics |= next.topics;
    all.objects.insert(next.objects.begin(), next.objects.end());
    all.appended.insert(all.appended.end(), next.appended.begin(), next.appended.end());
    all.ignoredOps += next.ignoredOps;
}

} // namespace uitwijk
