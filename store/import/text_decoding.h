// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <QString>

namespace uitwijk {

/// Text and how it was read.
struct DecodedText {
    QString text;
    QByteArray codec; ///< a name that QStringDecoder and Python both know
    bool certain = true; ///< by a byte order mark, NUL octets or valid UTF-8; otherwise a guess to be shown
    bool damaged = false; ///< some octets are no text in this codec
};

/// Reads octets as text: byte order mark, then UTF-16 by its NUL octets, then UTF-8 if valid, then a guess
/// between windows-1252 and macintosh. `codec`, when given, is taken instead. An unknown codec name falls
/// back to the guess.
[[nodiscard]] DecodedText decodeText(ByteView bytes, const QByteArray& codec = {});

[[nodiscard]] bool isUtf8(ByteView bytes);

/// The same text with every line ended by \n.
[[nodiscard]] QString withPlainLineEnds(QString text);

} // namespace uitwijk
