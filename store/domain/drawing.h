// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/domain/text.h"

#include <QCborValue>

#include <vector>

namespace uitwijk {

/// A floor plan or another picture of a place, as the handbook keeps it.
struct Drawing {
    Text title;
    QString mediaType; ///< "image/svg+xml" or "image/png"
    Bytes octets;
};

/// What all drawings of a place may weigh together: they are one value of the log (sync/FORMAT.md 4).
inline constexpr qsizetype kMaxDrawingBytes = 62 * 1024;

/// Why something cannot be a drawing, or cannot be shown.
enum class DrawingFault : int {
    None = 0,
    TooLarge = 1, ///< in octets, or in what it would take to show it
    NotADrawing = 2, ///< neither SVG nor PNG
    Damaged = 3, ///< begins as one, and is none
    Unsafe = 4, ///< reaches for something outside of itself, or holds a program, or repeats itself
};

/// "image/svg+xml", "image/png", or nothing, by what is in it.
[[nodiscard]] QString mediaTypeOf(ByteView octets);

/// Looks at every element of an SVG and at the head of a PNG. A drawing without fault can be given to a
/// painter: it opens no file and no address, and takes bounded time and memory.
[[nodiscard]] DrawingFault faultOf(ByteView octets);

/// The value of Field::Drawing. What is no drawing in it is left out.
[[nodiscard]] std::vector<Drawing> drawingsIn(const QCborValue& value);
[[nodiscard]] QCborValue valueOf(const std::vector<Drawing>& drawings);

} // namespace uitwijk
