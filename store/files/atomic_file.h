// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/result.h"

#include <QString>

namespace uitwijk {

/// Puts `octets` at `path`, readable for the owner only, so that after a kill or a power cut there is either
/// all of the old or all of the new, and after success the new. Uses `path` + ".new" on the way. Full,
/// ReadOnly, Io, or NotFound if there is no such folder; what was at `path` is untouched then.
Result<void> replaceFile(const QString& path, ByteView octets);

/// Lets what lies at `from`, complete and on disk, take the place of what is at `to` in the same folder:
/// either the one or the other is there at any time, and after success it is on disk that it is the new one.
Result<void> moveIntoPlace(const QString& from, const QString& to);

/// All of an ordinary file that has at most `limit` octets. NotFound, TooLarge, Malformed (a link or no
/// file), Io.
[[nodiscard]] Result<Bytes> readFile(const QString& path, qsizetype limit);

} // namespace uitwijk
