// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace uitwijk {

/// A moment as somebody types it: "21:58", the last time that it was 21:58 here; or ISO 8601, without a zone
/// in local time. In ms since 1970-01-01 UTC; nothing when it is neither.
[[nodiscard]] std::optional<qint64> typedMoment(const QString& text, qint64 now);

} // namespace uitwijk
