// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>

namespace uitwijk::cli {

// Moments are in ms since 1970-01-01 UTC.

/// "2026-11-22T21:58:03Z"; of an op the claimed time of the device that acted.
[[nodiscard]] QString timeOf(qint64 ms);
[[nodiscard]] QString timeOf(const Hlc& at);

/// "1 h 12", "12 min", "3 d 4 h": a length of time without its sign.
[[nodiscard]] QString lengthOf(qint64 ms);

/// A moment to come, as a person gives it: minutes from now ("90m"), hours ("4h"), days ("2d"), or a date and
/// time in this device's zone ("2026-11-26T18:00").
[[nodiscard]] std::optional<qint64> momentFrom(const QString& words, qint64 now);

} // namespace uitwijk::cli
