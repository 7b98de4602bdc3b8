// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"

#include <QCborArray>

namespace uitwijk {

/// The name of a run: a hash of its incident and of the lists that it pins (the value of RunKey::Lists).
[[nodiscard]] ObjectId runIdOf(const ObjectId& incident, const QCborArray& lists);

} // namespace uitwijk
