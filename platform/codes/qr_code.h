// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/grey_picture.h"
#include "store/base/result.h"

#include <vector>

namespace uitwijk {

constexpr int kQuietSquares = 4; ///< of white that belong around a code

/// A QR code as it is drawn: squares, without the white around it.
struct QrCode {
    int side = 0; ///< squares
    Bytes dark; ///< side times side octets, row by row: 1 where it is dark

    /// A code of these octets, with error correction M. TooLarge: more than 2,331; Malformed: none.
    static Result<QrCode> of(ByteView octets);
    /// Black on white with the white around it, each square `dots` wide.
    [[nodiscard]] GreyPicture drawn(int dots) const;
};

/// What the QR codes in a picture hold, each as octets; none when there is none that can be read. Finds them
/// turned, tilted and on a dark ground. Any thread; some tenths of a second for a photo.
[[nodiscard]] std::vector<Bytes> codesIn(const GreyPicture& picture);

} // namespace uitwijk
