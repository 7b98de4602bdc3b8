// SPDX-License-Identifier: Apache-2.0
#include "platform/codes/folder_camera.h"
#include "platform/codes/picture_file.h"
#include "platform/codes/qr_code.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <random>
#include <turbojpeg.h>

using namespace uitwijk;

namespace {

/// Any octets there are, among them those that a text would not survive.
Bytes octetsOf(int size)
{
    Bytes octets;
    for (int n = 0; n < size; ++n)
        octets.append(char((n * 151 + n / 256 * 7 + 0xc3) % 256));
    return octets;
}

GreyPicture pictureWith(int size, int dots = 4)
{
    const auto code = QrCode::of(octetsOf(size));
    REQUIRE(code);
    return code->drawn(dots);
}

/// Lying askew on a larger grey sheet.
GreyPicture turned(const GreyPicture& picture, double degrees)
{
    const int width = int(picture.width * 1.6);
    GreyPicture sheet{.width = width, .height = width, .dots = Bytes(qsizetype(width) * width, '\xb0')};
    const double sine = std::sin(degrees * 3.14159265 / 180);
    const double cosine = std::cos(degrees * 3.14159265 / 180);
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            const double dx = x - width / 2.0;
            const double dy = y - width / 2.0;
            const int fromX = int(std::lround(dx * cosine + dy * sine + picture.width / 2.0));
            const int fromY = int(std::lround(-dx * sine + dy * cosine + picture.height / 2.0));
            if (fromX >= 0 && fromX < picture.width && fromY >= 0 && fromY < picture.height)
                sheet.dots[qsizetype(y) * width + x] = picture.dots[qsizetype(fromY) * picture.width + fromX];
        }
    }
    return sheet;
}

/// As a poor camera sees it: less contrast, and noise.
GreyPicture noisy(GreyPicture picture)
{
    std::mt19937 random(5);
    std::normal_distribution<double> noise(0, 18);
    for (char& dot : picture.dots)
        dot = char(quint8(std::clamp(60 + quint8(dot) * 0.5 + noise(random), 0.0, 255.0)));
    return picture;
}

Bytes jpegOf(const GreyPicture& picture)
{
    tjhandle writer = tjInitCompress();
    unsigned char* octets = nullptr;
    ulong size = 0;
    REQUIRE(tjCompress2(writer, reinterpret_cast<const unsigned char*>(picture.dots.constData()),
                picture.width, 0, picture.height, TJPF_GRAY, &octets, &size, TJSAMP_GRAY, 70, 0)
        == 0);
    Bytes jpeg(reinterpret_cast<const char*>(octets), qsizetype(size));
    tjFree(octets);
    tjDestroy(writer);
    return jpeg;
}

void write(const QString& path, const Bytes& octets)
{
    QFile file(path);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size()));
}

bool isSoon(const std::function<bool()>& isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo() && timer.elapsed() < 10000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return isSo();
}

} // namespace

TEST_CASE("a code holds any octets, and is read from its picture as they were")
{
    for (const int size : {1, 40, 331, 1000, 2331}) {
        const auto found = codesIn(pictureWith(size));
        REQUIRE(found.size() == 1);
        CHECK(found.front() == octetsOf(size));
    }
    CHECK(QrCode::of(octetsOf(2332)).error().code == Errc::TooLarge);
    CHECK(QrCode::of({}).error().code == Errc::Malformed);
}

TEST_CASE("a code is found askew, upside down and by a poor camera")
{
    const GreyPicture straight = pictureWith(331, 5);
    for (const double degrees : {0.0, 7.0, 17.0, 45.0, 90.0, 180.0, 200.0}) {
        const auto found = codesIn(noisy(turned(straight, degrees)));
        REQUIRE(found.size() == 1);
        CHECK(found.front() == octetsOf(331));
    }
}

TEST_CASE("a picture without a code, or with half of one, holds nothing")
{
    CHECK(codesIn({}).empty());
    CHECK(codesIn(noisy({.width = 300, .height = 200, .dots = Bytes(60000, '\x80')})).empty());
    GreyPicture half = pictureWith(331);
    half.height /= 2;
    half.dots.truncate(qsizetype(half.width) * half.height);
    CHECK(codesIn(half).empty());
    CHECK(codesIn({.width = 300, .height = 300, .dots = Bytes(5, 'x')}).empty());
}

TEST_CASE("pictures come back from PNG and JPEG files, and damage is told")
{
    const QTemporaryDir folder;
    const GreyPicture picture = pictureWith(331);
    const auto png = pngOf(picture);
    REQUIRE(png);
    write(folder.filePath(QStringLiteral("a.png")), *png);
    const auto read = readPicture(folder.filePath(QStringLiteral("a.png")));
    REQUIRE(read);
    CHECK(read->dots == picture.dots);
    const auto photo = pictureOf(jpegOf(noisy(turned(picture, 12))));
    REQUIRE(photo);
    CHECK(codesIn(*photo) == std::vector<Bytes>{octetsOf(331)});

    CHECK(pictureOf(png->first(png->size() / 2)).error().code == Errc::Malformed);
    CHECK(pictureOf(jpegOf(picture).first(30)).error().code == Errc::Malformed);
    CHECK(pictureOf("GIF89a").error().code == Errc::Malformed);
    CHECK(readPicture(folder.filePath(QStringLiteral("b.png"))).error().code == Errc::NotFound);
    CHECK(readPicture(folder.path()).error().code == Errc::NotFound);
    // A PNG that says that it has four thousand million dots
    Bytes huge = *png;
    huge.replace(16, 8, Bytes("\x00\x01\x00\x00\x00\x01\x00\x00", 8));
    CHECK_FALSE(pictureOf(huge));
}

TEST_CASE("a folder tells its pictures like a camera: each once, and those that come later")
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("1.png")), *pngOf(pictureWith(20)));
    write(folder.filePath(QStringLiteral("broken.png")), "nothing");
    FolderCamera camera(folder.path());
    std::vector<Bytes> codes;
    CameraTrouble trouble = CameraTrouble::None;
    const Camera::Told told = [&](const CameraReport& report) {
        trouble = report.trouble;
        for (const Bytes& code : codesIn(report.picture))
            codes.push_back(code);
    };
    camera.watch(told);
    CHECK(codes.empty());
    REQUIRE(isSoon([&] { return codes.size() == 1; }));
    write(folder.filePath(QStringLiteral("2.jpg")), jpegOf(pictureWith(30)));
    REQUIRE(isSoon([&] { return codes.size() == 2; }));
    CHECK(codes == std::vector<Bytes>{octetsOf(20), octetsOf(30)});
    camera.stop();
    write(folder.filePath(QStringLiteral("3.png")), *pngOf(pictureWith(40)));
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 400;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    CHECK(codes.size() == 2);

    FolderCamera nowhere(folder.filePath(QStringLiteral("nowhere")));
    nowhere.watch(told);
    CHECK(isSoon([&] { return trouble == CameraTrouble::NotThere; }));
}
