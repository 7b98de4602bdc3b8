// SPDX-License-Identifier: Apache-2.0
#include "app/actions/admission_desk.h"
#include "app/actions/carry_desk.h"
#include "app/actions/joining_desk.h"
#include "app/device_ports.h"
#include "app/models/code_show.h"
#include "app/models/code_watch.h"
#include "app/opening.h"
#include "platform/codes/picture_file.h"
#include "platform/codes/qr_code.h"
#include "store/crypto/digest.h"
#include "tests/app/app_device.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace uitwijk;

namespace {

GreyPicture pictureOf(const Bytes& dark)
{
    return QrCode{.side = int(std::lround(std::sqrt(double(dark.size())))), .dark = dark}.drawn(3);
}

/// Looks at the screen of another device; of every three codes it misses one.
class OtherScreen final : public Camera {
public:
    explicit OtherScreen(CodeShow& shown)
        : m_shown(shown)
    {
        DevicePorts::camera = this;
        QObject::connect(&m_shown, &CodeShow::changed, &m_context, [this] {
            if (m_told && ++m_seen % 3 != 0)
                m_told({.picture = pictureOf(m_shown.dark())});
        });
    }
    ~OtherScreen() override { DevicePorts::camera = nullptr; }
    void watch(Told told) override { m_told = std::move(told); }
    void stop() override { m_told = nullptr; }
    [[nodiscard]] bool isWatched() const { return bool(m_told); }

private:
    CodeShow& m_shown;
    QObject m_context;
    Told m_told;
    int m_seen = 0;
};

/// What comes through pictures of the codes on another screen, every fourth of them lost.
Bytes throughCodes(const Bytes& file)
{
    CodeCollection reader;
    const auto sequence = CodeSequence::of(file);
    REQUIRE(sequence);
    for (quint32 index = 0; index < 2 * quint32(sequence->blocks()) + 20; ++index) {
        const auto code = QrCode::of(sequence->code(index));
        REQUIRE(code);
        if (index % 4 == 3)
            continue;
        for (const Bytes& octets : codesIn(code->drawn(3))) {
            const auto seen = reader.take(octets);
            REQUIRE(seen);
            if (seen->file)
                return *seen->file;
        }
    }
    return {};
}

void finish(const Desk& desk)
{
    REQUIRE(soon([&desk] { return !desk.isBusy(); }));
    REQUIRE(desk.failure() == failure::None);
}

/// A picture of what is shown, as a file.
QUrl photo(const QTemporaryDir& folder, const CodeShow& shown)
{
    QFile file(folder.filePath(QStringLiteral("%1-%2.png").arg(shown.round()).arg(shown.number())));
    const auto png = pngOf(pictureOf(shown.dark()));
    REQUIRE((png && file.open(QIODevice::WriteOnly) && file.write(*png) == png->size()));
    return QUrl::fromLocalFile(file.fileName());
}

} // namespace

TEST_CASE("what one screen shows another device reads by its camera, although it misses codes")
{
    CodeShow shown;
    const OtherScreen camera(shown);
    CodeWatch watch;
    QSignalSpy arrived(&watch, &CodeWatch::arrived);
    const Bytes file = randomBytes(2500);
    shown.setOctets(file);
    CHECK(shown.total() == 9);
    shown.setPace(CodeShow::kFastest);
    shown.setRunning(true);
    watch.setWatching(true);
    REQUIRE(soon([&] { return arrived.size() == 1; }));
    CHECK(arrived.front().front().toByteArray() == file);
    CHECK_FALSE(watch.isWatching());
    CHECK_FALSE(camera.isWatched());
}

TEST_CASE("a sequence stands still when it is paused, and begins anew with another file")
{
    CodeShow shown;
    shown.setOctets(randomBytes(2500));
    shown.setPace(CodeShow::kFastest);
    shown.setRunning(true);
    REQUIRE(soon([&] { return shown.round() == 2; }));
    shown.setRunning(false);
    const Bytes still = shown.dark();
    QTest::qWait(400);
    CHECK(shown.dark() == still);
    shown.setOctets(randomBytes(700));
    CHECK((shown.number() == 1 && shown.round() == 1 && shown.total() == 3));
    shown.setOctets(randomBytes(kMaxCarriedByCodes + 1));
    CHECK((shown.failure() == failure::TooLarge && shown.dark().isEmpty()));
}

TEST_CASE("pictures say how far they come, what is missing, and what is wrong with one of them")
{
    const QTemporaryDir folder;
    CodeShow shown;
    shown.setOctets(randomBytes(1100)); // four codes
    shown.setPace(CodeShow::kFastest);
    QList<QUrl> photos{photo(folder, shown)};
    shown.setRunning(true);
    while (photos.size() < 4) {
        const int before = shown.number();
        REQUIRE(soon([&] { return shown.number() != before; }));
        photos << photo(folder, shown);
    }
    CodeWatch watch;
    CHECK_FALSE(watch.hasCamera());
    watch.setWatching(true);
    CHECK_FALSE(watch.isWatching());
    QSignalSpy arrived(&watch, &CodeWatch::arrived);
    watch.readPictures({photos[0], photos[0], photos[3]});
    REQUIRE(soon([&] { return !watch.isBusy(); }));
    CHECK((watch.known() == 2 && watch.total() == 4 && watch.missing() == QStringLiteral("2, 3")));
    CHECK(watch.trouble() == CodeWatch::NoTrouble);
    watch.readPictures({QUrl::fromLocalFile(folder.filePath(QStringLiteral("nowhere.png")))});
    REQUIRE(soon([&] { return !watch.isBusy(); }));
    CHECK(watch.trouble() == CodeWatch::NoPicture);
    CHECK(watch.known() == 2);
    watch.readPictures({photos[1], photos[2]});
    REQUIRE(soon([&] { return arrived.size() == 1; }));
    CHECK(arrived.front().front().toByteArray() == shown.octets());
}

TEST_CASE("what the desk packs for codes the other device takes in, and sees whom it came from")
{
    const QTemporaryDir folder;
    const MadeHandbook made(folder.filePath(QStringLiteral("here")));
    const QString there = folder.filePath(QStringLiteral("there"));
    made.admit(there, QStringLiteral("Karim Peeters"));
    Bytes packed;
    {
        AppDevice here(made.folder);
        here.unlock();
        here.declare(made.plan.scenario);
        CarryDesk desk;
        desk.pack({});
        REQUIRE(soon([&] { return !desk.isBusy(); }));
        packed = desk.packed();
        REQUIRE(packed.size() > 100);
        desk.unpack();
        CHECK(desk.packed().isEmpty());
    }
    AppDevice other(there);
    other.unlock();
    CarryDesk desk;
    desk.takeIn(packed);
    REQUIRE(soon([&] { return !desk.isBusy(); }));
    CHECK(desk.failure() == failure::None);
    CHECK(desk.stored() > 0);
    CHECK((desk.isVouched() && !desk.maker().isEmpty()));
    desk.takeIn("nothing of ours");
    REQUIRE(soon([&] { return !desk.isBusy(); }));
    CHECK(desk.failure() == failure::Malformed);
}

TEST_CASE("a newcomer is let in by codes alone, and both see the same digits")
{
    const QTemporaryDir folder;
    const MadeHandbook made(folder.filePath(QStringLiteral("here")));
    const QString there = folder.filePath(QStringLiteral("there"));
    REQUIRE(beginJoining(
        {.folder = there, .organisation = {}, .person = {}, .passphrase = kPassphrase, .cost = kWeakestCost},
        machineClock()));
    AppDevice newcomer(there);
    newcomer.session().unlock(kPassphrase);
    REQUIRE(soon([&] { return newcomer.session().state() == Session::Joining; }));
    JoiningDesk joining;
    finish(joining);

    AppDevice here(made.folder);
    here.unlock();
    AdmissionDesk admission;
    admission.readRequest(throughCodes(joining.request()));
    finish(admission);
    CHECK((admission.requestDigits() == joining.requestDigits() && !admission.isKnown()));
    CHECK(admission.admission().isEmpty()); // nobody is in before somebody said so
    admission.admit({}, QStringLiteral("Karim Peeters"), int(Role::Responder));
    finish(admission);

    newcomer.use();
    joining.readAdmission(throughCodes(admission.admission()));
    finish(joining);
    CHECK(joining.admissionDigits() == admission.admissionDigits());
    joining.accept();
    REQUIRE(soon([&] { return newcomer.session().state() == Session::Open; }));
    newcomer.settle();
    const auto scenario = newcomer.read(
        [id = made.plan.scenario](const Store& store) { return store.objects().row(id).has_value(); });
    CHECK(scenario);
}
