// SPDX-License-Identifier: Apache-2.0
#include "platform/codes/picture_file.h"

#include <QFile>
#include <QFileInfo>

#include <memory>
#include <png.h>
#include <turbojpeg.h>

namespace uitwijk {

namespace {

constexpr qint64 kMostOctets = 32 * 1024 * 1024;
constexpr qint64 kMostDots = 64 * 1000 * 1000;

Result<GreyPicture> blank(qint64 width, qint64 height)
{
    if (width < 1 || height < 1)
        return Error{Errc::Malformed, "a picture of nothing"};
    if (width > kMostDots / height)
        return Error{Errc::TooLarge, "a picture of too many dots"};
    return GreyPicture{
        .width = int(width), .height = int(height), .dots = Bytes(qsizetype(width * height), '\xff')};
}

Result<GreyPicture> fromPng(ByteView octets)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    const std::unique_ptr<png_image, decltype(&png_image_free)> freed(&image, &png_image_free);
    if (!png_image_begin_read_from_memory(&image, octets.data(), std::size_t(octets.size())))
        return Error{Errc::Malformed, "a damaged PNG"};
    auto picture = blank(image.width, image.height);
    if (!picture)
        return picture;
    image.format = PNG_FORMAT_GRAY;
    const png_color white{255, 255, 255};
    if (!png_image_finish_read(&image, &white, picture->dots.data(), image.width, nullptr))
        return Error{Errc::Malformed, "a damaged PNG"};
    return picture;
}

Result<GreyPicture> fromJpeg(ByteView octets)
{
    const std::unique_ptr<void, decltype(&tjDestroy)> reader(tjInitDecompress(), &tjDestroy);
    if (!reader)
        return Error{Errc::OutOfMemory, "no room to read a picture"};
    const auto* data = reinterpret_cast<const unsigned char*>(octets.data());
    int width = 0;
    int height = 0;
    int sampling = 0;
    int colours = 0;
    if (tjDecompressHeader3(reader.get(), data, ulong(octets.size()), &width, &height, &sampling, &colours)
        != 0)
        return Error{Errc::Malformed, "a damaged JPEG"};
    auto picture = blank(width, height);
    if (!picture)
        return picture;
    auto* dots = reinterpret_cast<unsigned char*>(picture->dots.data());
    // A photo that is cut off at its end may still show a whole code: only what cannot be read at all fails.
    if (tjDecompress2(reader.get(), data, ulong(octets.size()), dots, width, width, height, TJPF_GRAY, 0) != 0
        && tjGetErrorCode(reader.get()) == TJERR_FATAL)
        return Error{Errc::Malformed, "a damaged JPEG"};
    return picture;
}

} // namespace

Result<GreyPicture> pictureOf(ByteView octets)
{
    if (octets.startsWith("\x89PNG"))
        return fromPng(octets);
    if (octets.startsWith("\xff\xd8\xff"))
        return fromJpeg(octets);
    return Error{Errc::Malformed, "neither PNG nor JPEG"};
}

Result<GreyPicture> readPicture(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{Errc::NotFound, "no such picture"};
    if (file.size() > kMostOctets)
        return Error{Errc::TooLarge, "a picture of too many octets"};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Errc::Io, "the picture cannot be read"};
    return pictureOf(file.read(kMostOctets));
}

Result<Bytes> pngOf(const GreyPicture& picture)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = png_uint_32(picture.width);
    image.height = png_uint_32(picture.height);
    image.format = PNG_FORMAT_GRAY;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    Bytes octets(qsizetype(size), Qt::Uninitialized);
    if (!png_image_write_to_memory(&image, octets.data(), &size, 0, picture.dots.constData(), 0, nullptr))
        return Error{Errc::OutOfMemory, "no room to write a picture"};
    octets.truncate(qsizetype(size));
    return octets;
}

} // namespace uitwijk
