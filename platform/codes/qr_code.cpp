// SPDX-License-Identifier: Apache-2.0
#include "platform/codes/qr_code.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <qrencode.h>

#include <memory>

namespace uitwijk {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>) // ZXing 2.2: Debian 13, Ubuntu 24.04
using FinderOptions = ZXing::ReaderOptions;
#else
using FinderOptions = ZXing::DecodeHints;
#endif

constexpr qsizetype kMostInOneCode = 2331; // version 40 with error correction M

} // namespace

Result<QrCode> QrCode::of(ByteView octets)
{
    if (octets.isEmpty() || octets.size() > kMostInOneCode)
        return Error{octets.isEmpty() ? Errc::Malformed : Errc::TooLarge, "no code holds that"};
    const auto* data = reinterpret_cast<const unsigned char*>(octets.data());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(int(octets.size()), data, 0, QR_ECLEVEL_M), &QRcode_free);
    if (!made)
        return Error{Errc::OutOfMemory, "no room for a code"};
    QrCode code{.side = made->width, .dark = Bytes(qsizetype(made->width) * made->width, '\0')};
    for (qsizetype at = 0; at < code.dark.size(); ++at)
        code.dark[at] = char(made->data[at] & 1);
    return code;
}

GreyPicture QrCode::drawn(int dots) const
{
    const int width = (side + 2 * kQuietSquares) * dots;
    GreyPicture picture{.width = width, .height = width, .dots = Bytes(qsizetype(width) * width, '\xff')};
    for (int y = 0; y < side * dots; ++y) {
        char* row = picture.dots.data() + qsizetype(y + kQuietSquares * dots) * width + kQuietSquares * dots;
        for (int x = 0; x < side * dots; ++x) {
            if (dark[qsizetype(y / dots) * side + x / dots])
                row[x] = '\0';
        }
    }
    return picture;
}

std::vector<Bytes> codesIn(const GreyPicture& picture)
{
    if (!picture.isWhole())
        return {};
    const ZXing::ImageView view(reinterpret_cast<const uint8_t*>(picture.dots.constData()), picture.width,
        picture.height, ZXing::ImageFormat::Lum);
    FinderOptions options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    std::vector<Bytes> found;
    for (const auto& result : ZXing::ReadBarcodes(view, options)) {
        const ZXing::ByteArray& octets = result.bytes();
        if (result.isValid())
            found.emplace_back(reinterpret_cast<const char*>(octets.data()), qsizetype(octets.size()));
    }
    return found;
}

} // namespace uitwijk
