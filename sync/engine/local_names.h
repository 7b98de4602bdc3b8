// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/replica.h"

#include <map>

namespace uitwijk {

// What devices call themselves on a local network (FORMAT.md 6.4): another name each hour, which a member
// knows to be that of a certain device and which says nothing to anybody else.

/// By name. The name is 32 hexadecimal digits.
struct LocalNames {
    AuthorId self;
    QString own; ///< in this hour, under the newest key
    std::map<QString, AuthorId>
        devices; ///< of the members; in the hours before and after too, under each key
};

/// `now` in milliseconds since 1970.
Result<LocalNames> localNames(Replica& replica, qint64 now);

} // namespace uitwijk
