// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace uitwijk {

/// Places for siblings in the order they are wanted, given the places some already have (empty = none yet).
/// As many as possible keep theirs, so that one inserted step is one write.
[[nodiscard]] QStringList settledPlaces(const QStringList& current);

} // namespace uitwijk
