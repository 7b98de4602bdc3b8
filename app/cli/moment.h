// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace uitwijk::cli {

/// "1 h 12", "12 min", "3 d 4 h": a length of time without its sign.
[[nodiscard]] QString lengthOf(qint64 ms);

/// "2026-11-22T21:58:03Z"
[[nodiscard]] QString momentOf(qint64 ms);

} // namespace uitwijk::cli
