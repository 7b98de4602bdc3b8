// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "store/base/result.h"

#include <QStringList>

namespace uitwijk::cli {

// What is handed over as pictures of QR codes (sync/FORMAT.md 7.1) instead of as a file.

/// Writes a picture of each code into `folder`, which is made where there is none: code-001.png and so on,
/// with some more than a reader needs. Exists when pictures of codes lie there, TooLarge, else as
/// writeHandedFile().
Result<void> writeCodes(const QString& folder, const Bytes& file);

/// What the codes in these pictures, and in the folders of pictures among them, carry. Says which codes are
/// missing where they do. Gap: of nothing all are there; Exists: they carry several things, and one is
/// wanted; NotFound: there is no code; TooLarge: too many pictures.
[[nodiscard]] Result<Bytes> codesRead(const Console& console, const QStringList& paths);

/// One or the other, as the option --qr of a command says.
Result<void> writeFileOrCodes(const QString& path, const Bytes& file, bool asCodes);
[[nodiscard]] Result<Bytes> readFileOrCodes(const Console& console, const QString& path, bool asCodes);

} // namespace uitwijk::cli
