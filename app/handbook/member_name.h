// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/replica.h"

namespace uitwijk {

/// The name of whoever uses a member's device, from the contacts; empty when that is not known here.
[[nodiscard]] QString memberName(Replica& replica, const AuthorId& device, const QString& language);

} // namespace uitwijk
