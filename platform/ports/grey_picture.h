// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

namespace uitwijk {

/// What a camera or a picture shows, without its colours: an octet for each dot from 0 (black) to 255, row by
/// row from the top, nothing between the rows.
struct GreyPicture {
    int width = 0;
    int height = 0;
    Bytes dots; ///< width times height octets

    [[nodiscard]] bool isWhole() const
    {
        return width > 0 && height > 0 && dots.size() == qsizetype(width) * height;
    }
};

} // namespace uitwijk
