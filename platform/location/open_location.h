// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/location.h"

#include <QString>

#include <memory>

namespace uitwijk {

/// The receiver that `nmea` names: "HOST:PORT" or "socket://HOST:PORT", a file or "file:///…"; empty: the
/// system's own. Asks nothing yet.
[[nodiscard]] std::unique_ptr<Location> openLocation(const QString& nmea);

} // namespace uitwijk
