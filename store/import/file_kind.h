// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/import/text_decoding.h"

namespace uitwijk {

/// What a file is, by its content: names and extensions lie.
enum class FileKind { Markdown, Html, VCard, Csv };

/// Why a file is not imported: the reader is told in his own words.
enum class FileRefusal {
    None,
    Empty,
    TooLarge,
    Compressed,
    OfficeDocument, ///< DOCX, XLSX, ODT or an old Office file
    Pdf,
    Picture,
    Xml, ///< alerts, positions: another importer's
    Json,
    Positions, ///< NMEA sentences
    Binary,
    NoContacts, ///< a table without a column that names or reaches anybody
};

inline constexpr qsizetype kMaxImportBytes = 25 * 1024 * 1024;

/// A verdict on one file; `kind` counts only when nothing is refused.
struct FileVerdict {
    FileKind kind = FileKind::Markdown;
    FileRefusal refusal = FileRefusal::None;
};

[[nodiscard]] FileVerdict fileKindOf(ByteView bytes);

/// Before text is decoded: refuses what is certainly no text.
[[nodiscard]] FileRefusal refusalOfBytes(ByteView bytes);

/// TooLarge, Unsupported (known and not read here) or Malformed.
[[nodiscard]] Error refusalError(FileRefusal refusal);

} // namespace uitwijk
