// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace uitwijk {

/// A place among siblings that sorts strictly between `before` and `after`, compared by octets. An empty
/// bound means no neighbour on that side. Where two devices gave two siblings the same place there is nothing
/// between: the result then sorts after `before`.
[[nodiscard]] QString placeBetween(const QString& before, const QString& after);

/// `count` places in rising order between two neighbours, as short as they can be. The same arguments give
/// the same places on every device.
[[nodiscard]] std::vector<QString> placesBetween(const QString& before, const QString& after, int count);

} // namespace uitwijk
