// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/grey_picture.h"
#include "store/base/result.h"

#include <QString>

namespace uitwijk {

// Pictures of codes as files, without Qt's GUI: the command line has none.

/// The picture in a PNG or JPEG file. NotFound, Malformed (neither, or damaged), TooLarge (above 32 MB, or
/// 64 million dots), Io.
[[nodiscard]] Result<GreyPicture> readPicture(const QString& path);
/// The same of octets.
[[nodiscard]] Result<GreyPicture> pictureOf(ByteView octets);

/// A picture as a PNG file. OutOfMemory.
[[nodiscard]] Result<Bytes> pngOf(const GreyPicture& picture);

} // namespace uitwijk
