// SPDX-License-Identifier: Apache-2.0
#include "app/models/photo_note.h"

#include "app/gateway/off_thread.h"
#include "store/base/result.h"
#include "store/domain/evidence.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QImageReader>

#include <array>

namespace uitwijk {

namespace {

constexpr int kMostDecodedMiB = 256; // a picture of 60 million dots
constexpr std::array kSides{1600, 1280, 1024, 800, 640, 480};
constexpr std::array kQualities{80, 65, 50, 35};

Bytes jpegOf(const QImage& image, int quality)
{
    Bytes octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "JPEG", quality) ? octets : Bytes();
}

/// As large and as good as fits: a serial number is to be legible.
Bytes fitted(const QImage& image)
{
    for (const int side : kSides) {
        const QImage smaller = std::max(image.width(), image.height()) > side
            ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
        for (const int quality : kQualities) {
            Bytes octets = jpegOf(smaller, quality);
            if (!octets.isEmpty() && octets.size() <= kMaxEvidenceBytes)
                return octets;
        }
    }
    return {};
}

Result<Bytes> readPhoto(const QString& path)
{
    if (!QFileInfo(path).isReadable())
        return Error{Errc::NotFound, "the photo cannot be read"};
    QImageReader reader(path);
    QImageReader::setAllocationLimit(kMostDecodedMiB);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QImage image = reader.read().convertToFormat(QImage::Format_RGB32);
    const Bytes octets = image.isNull() ? Bytes() : fitted(image);
    if (octets.isEmpty())
        return Error{Errc::Malformed, "this is no picture that can be shown"};
    return octets;
}

} // namespace

void PhotoNote::open(const QUrl& file)
{
    discard();
    m_madeAt = double(QFileInfo(file.toLocalFile()).lastModified().toMSecsSinceEpoch());
    enter(Working);
    runOffThread(
        this, [path = file.toLocalFile()] { return readPhoto(path); },
        [this](const Result<Bytes>& octets) {
            if (m_state != Working)
                return;
            if (octets)
                m_octets = *octets;
            enter(octets ? Kept : octets.error().code == Errc::NotFound ? NoFile : NoPicture);
        });
}

void PhotoNote::discard()
{
    m_octets.clear();
    m_madeAt = 0;
    enter(Empty);
}

void PhotoNote::enter(State state)
{
    m_state = state;
    emit changed();
}

} // namespace uitwijk
