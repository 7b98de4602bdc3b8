// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/screen_pictures.h"

#include "app/actions/evidence_actions.h"
#include "app/device_ports.h"
#include "app/models/photo_note.h"
#include "app/models/spoken.h"
#include "platform/linux/program_voice.h"
#include "platform/voice/opus_voice.h"
#include "store/acts/evidence_acts.h"
#include "store/crypto/digest.h"

#include <catch2/catch_test_macros.hpp>

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QQuickItem>
#include <QTest>

#include <cmath>
#include <random>

using namespace uitwijk;

namespace {

/// A rack with a plate that is to be read, as a camera of some years ago takes it.
QImage rack(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter pen(&image);
    QLinearGradient light(0, 0, size.width(), size.height());
    light.setColorAt(0, QColor(70, 74, 80));
    light.setColorAt(1, QColor(24, 20, 18));
    pen.fillRect(image.rect(), light);
    const int unit = size.height() / 12;
    for (int row = 1; row < 11; ++row)
        pen.fillRect(size.width() / 5, row * unit, size.width() * 3 / 5, unit * 4 / 5, QColor(50, 52, 58));
    QFont font;
    font.setPixelSize(unit / 2);
    pen.setFont(font);
    pen.setPen(Qt::white);
    pen.drawText(size.width() / 4, 5 * unit + unit / 2, QStringLiteral("S/N UW-4711-0042"));
    return image;
}

Bytes jpegOf(const QImage& image)
{
    Bytes octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "JPEG", 60));
    return octets;
}

Bytes sentence()
{
    Speech speech{.rate = Microphone::kRate, .samples = {}};
    for (int i = 0; i < 3 * Microphone::kRate; ++i)
        speech.samples.push_back(qint16(8000 * std::sin(0.17 * i)));
    return *packVoice(speech);
}

/// A handbook with an incident that has a photo of an asset and a voice note.
struct Fire {
    ShownApp app{ShownApp::Handbook::Sample};
    ObjectId incident = app.declareOne();
    ObjectId asset = app.objects(ObjectKind::Asset).front().id;
    ObjectId photo = keep(jpegOf(rack({1024, 768})), QStringLiteral("Serial number of the left rack"), asset);
    ObjectId voice = keep(sentence(), {}, {});

    ObjectId keep(const Bytes& octets, const QString& caption, const ObjectId& about)
    {
        const auto id = randomId<ObjectId>();
        app.act([&, this](const Store&) -> Result<std::vector<OpDraft>> {
            return std::vector{
                bring(incident, {.evidence = id, .octets = octets, .caption = caption, .about = about})};
        });
        return id;
    }
};

} // namespace

TEST_CASE("a reader can use every screen with photos and voice notes")
{
    Fire fire;
    (void)fire.keep(jpegOf(rack({640, 480})), QStringLiteral("The door of the cellar"),
        {}); // more than are shown at once
    const auto takenBack = fire.keep(jpegOf(rack({640, 480})), QStringLiteral("Somebody's face"), {});
    fire.app.act([&](const Store& store) -> Result<std::vector<OpDraft>> {
        return std::vector{takeBack(
            fire.incident, *store.evidence().one(fire.incident, takenBack), QStringLiteral("A face in it"))};
    });
    const auto open = [&](const ObjectId& id) {
        return [&fire, id](ShownApp& shown) {
            shown.ask("openNow");
            shown.ask("openEvidence", idText(fire.incident), idText(id));
        };
    };
    show(fire.app,
        {{"evidence-photo", open(fire.photo)},
            {"evidence-voice",
                [&](ShownApp& shown) {
                    open(fire.voice)(shown);
                    REQUIRE(QTest::qWaitFor(
                        [&] {
                            return shown.named(QStringLiteral("Listen (0:03)"))
                                || shown.named(QStringLiteral("Luisteren (0:03)"));
                        },
                        20000));
                }},
            {"evidence-taken-back", open(takenBack)},
            {"evidence-log",
                [&](ShownApp& shown) {
                    shown.ask("openNow");
                    shown.ask("openJournal", idText(fire.incident));
                }},
            {"evidence-asset",
                [&](ShownApp& shown) {
                    shown.ask("openNow");
                    shown.ask("openObject", idText(fire.asset));
                }},
            {"evidence-sheet", [&](ShownApp& shown) {
                 shown.ask("openNow");
                 shown.ask("openJournal", idText(fire.incident));
                 REQUIRE((shown.press(QStringLiteral("Photo or voice note"))
                     || shown.press(QStringLiteral("Foto of spraakbericht"))));
             }}});
}

TEST_CASE("a photo is found at the asset and in the log, and can be taken back with a reason")
{
    Fire fire;
    fire.app.dress({"", kDesktop});
    fire.app.ask("openObject", idText(fire.asset));
    CHECK(fire.app.says(QStringLiteral("Serial number of the left rack")));
    fire.app.ask("openJournal", idText(fire.incident));
    CHECK(fire.app.says(QStringLiteral("Photo or voice note: Serial number of the left rack")));
    fire.app.ask("openEvidence", idText(fire.incident), idText(fire.photo));
    REQUIRE(fire.app.shown(QStringLiteral("EvidenceScreen")));
    const QQuickItem* back
        = fire.app.named(QStringLiteral("Take it back; it stays in the log, and is shown no more"));
    REQUIRE(back);
    CHECK_FALSE(back->isEnabled());

    EvidenceActions actions;
    actions.takeBack(idText(fire.incident), idText(fire.photo), QStringLiteral("The wrong rack"));
    REQUIRE(QTest::qWaitFor([&] { return !actions.isBusy(); }, 20000));
    fire.app.settle();
    CHECK(fire.app.says(QStringLiteral("Taken back")));
    CHECK(fire.app.says(QStringLiteral("The wrong rack")));
}

TEST_CASE("a sentence that is said into the sheet of the log is a voice note of the incident")
{
    Fire fire;
    ProgramMicrophone microphone(QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("head -c 64000 /dev/zero; exec sleep 60")});
    DevicePorts::microphone = &microphone;
    fire.app.dress({"", kDesktop});
    fire.app.ask("openJournal", idText(fire.incident));
    REQUIRE(fire.app.press(QStringLiteral("Photo or voice note")));
    fire.app.settle();
    REQUIRE(fire.app.press(QStringLiteral("Say something")));
    REQUIRE(QTest::qWaitFor([&] { return fire.app.says(QStringLiteral("0:02 of 0:40")); }, 20000));
    REQUIRE(fire.app.press(QStringLiteral("Stop: that is all")));
    REQUIRE(QTest::qWaitFor(
        [&] { return fire.app.named(QStringLiteral("Put it into the log")) != nullptr; }, 20000));
    REQUIRE(fire.app.press(QStringLiteral("Put it into the log")));
    const auto count = [&] {
        return fire.app.read([&](const Store& store) { return store.evidence().of(fire.incident); })->size();
    };
    REQUIRE(QTest::qWaitFor([&] { return count() == 3; }, 20000));
    DevicePorts::microphone = nullptr;
}

TEST_CASE("a photo of any size is made ready for the log, upright and legible")
{
    const QTemporaryDir folder;
    std::mt19937 random(4711);
    QImage noise(3000, 4000, QImage::Format_RGB32); // nothing compresses worse
    for (int y = 0; y < noise.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(noise.scanLine(y));
        for (int x = 0; x < noise.width(); ++x)
            line[x] = QRgb(random());
    }
    const auto fitted = [&](const QImage& image, const QString& name) {
        const QString path = folder.filePath(name);
        REQUIRE(image.save(path));
        PhotoNote note;
        note.open(QUrl::fromLocalFile(path));
        REQUIRE(QTest::qWaitFor([&] { return note.state() != PhotoNote::Working; }, 60000));
        CHECK(note.state() == PhotoNote::Kept);
        CHECK(evidenceFaultOf(note.octets()) == EvidenceFault::None);
        return QImage::fromData(note.octets());
    };
    CHECK(fitted(rack({4000, 3000}), QStringLiteral("rack.jpg")).size() == QSize(1600, 1200));
    CHECK(fitted(rack({640, 480}), QStringLiteral("small.png")).size() == QSize(640, 480));
    const QImage worst = fitted(noise, QStringLiteral("noise.png"));
    CHECK((worst.height() > worst.width() && worst.height() >= 480));
}

TEST_CASE("what is no photo is said in words, and nothing is kept of it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.jpg"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear colleague, this is a letter.");
    file.close();
    PhotoNote note;
    note.open(QUrl::fromLocalFile(path));
    REQUIRE(QTest::qWaitFor([&] { return note.state() != PhotoNote::Working; }, 20000));
    CHECK(note.state() == PhotoNote::NoPicture);
    CHECK(note.octets().isEmpty());
    note.open(QUrl::fromLocalFile(folder.filePath(QStringLiteral("nowhere.jpg"))));
    REQUIRE(QTest::qWaitFor([&] { return note.state() != PhotoNote::Working; }, 20000));
    CHECK(note.state() == PhotoNote::NoFile);
}
