// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/screen_pictures.h"

#include "app/actions/admission_desk.h"
#include "app/actions/carry_desk.h"
#include "app/actions/joining_desk.h"
#include "app/models/code_show.h"
#include "app/models/code_watch.h"
#include "app/opening.h"
#include "platform/codes/picture_file.h"
#include "platform/codes/qr_code.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace uitwijk;

namespace {

template <typename T>
T& on(ShownApp& app, const char* screen)
{
    const QQuickItem* page = app.shown(QString::fromLatin1(screen));
    REQUIRE(page);
    auto* found = page->findChild<T*>();
    REQUIRE(found);
    return *found;
}
void press(ShownApp& app, const char* english, const char* dutch)
{
    REQUIRE((app.press(QString::fromLatin1(english)) || app.press(QString::fromUtf8(dutch))));
    app.settle();
}
void wait(ShownApp& app, const Desk& desk)
{
    REQUIRE(QTest::qWaitFor([&] { return !desk.isBusy(); }, 20000));
    app.settle();
}
void codes(ShownApp& app)
{
    app.ask("openSync");
    app.ask("openCodes");
    on<CarryDesk>(app, "CodesScreen").unpack();
}
void showing(ShownApp& app)
{
    codes(app);
    press(app, "Show as codes", "Als codes tonen");
    wait(app, on<CarryDesk>(app, "CodesScreen"));
}
/// Pictures of the first `count` codes of a file.
QList<QUrl> photos(const QTemporaryDir& folder, const Bytes& file, quint32 count)
{
    const auto sequence = CodeSequence::of(file);
    REQUIRE(sequence);
    QList<QUrl> pictures;
    for (quint32 index = 0; index < count; ++index) {
        const auto code = QrCode::of(sequence->code(index));
        const auto png = code ? pngOf(code->drawn(3)) : Result<Bytes>(code.error());
        const QString path = folder.filePath(QStringLiteral("%1.png").arg(index));
        REQUIRE((png && writeHandedFile(path, *png)));
        pictures << QUrl::fromLocalFile(path);
    }
    return pictures;
}
void look(ShownApp& app, CodeWatch& watch, const QList<QUrl>& pictures)
{
    watch.readPictures(pictures);
    REQUIRE(QTest::qWaitFor([&] { return !watch.isBusy(); }, 20000));
    app.settle();
}
/// What the screen shows, read from the picture of the window as a camera would.
std::vector<Bytes> codesOn(ShownApp& app)
{
    const QImage image = app.window().grabWindow().convertToFormat(QImage::Format_Grayscale8);
    GreyPicture picture{.width = image.width(), .height = image.height(), .dots = {}};
    for (int y = 0; y < image.height(); ++y)
        picture.dots.append(reinterpret_cast<const char*>(image.constScanLine(y)), image.width());
    return codesIn(picture);
}

} // namespace

TEST_CASE("a reader can show what is here as codes, and read those of another device")
{
    ShownApp app(ShownApp::Handbook::Sample);
    const QTemporaryDir folder;
    const auto reading = [&](ShownApp& shown) {
        codes(shown);
        press(shown, "Read codes", "Codes lezen");
    };
    show(app,
        {{"codes", codes}, {"codes-shown", showing},
            {"codes-some",
                [&](ShownApp& shown) {
                    reading(shown);
                    look(shown, on<CodeWatch>(shown, "CodesScreen"), photos(folder, Bytes(2000, 'x'), 3));
                }},
            {"codes-other", [&](ShownApp& shown) {
                 reading(shown);
                 look(shown, on<CodeWatch>(shown, "CodesScreen"), photos(folder, Bytes(200, 'x'), 1));
                 wait(shown, on<CarryDesk>(shown, "CodesScreen"));
             }}});
}

TEST_CASE("a code on the screen is read by day, by night and in high contrast")
{
    ShownApp app(ShownApp::Handbook::Sample);
    for (const int appearance : {0, 1, 2}) {
        app.dress({"", kPhone, appearance});
        showing(app);
        auto& shown = on<CodeShow>(app, "CodesScreen");
        REQUIRE(shown.total() > 10);
        shown.setRunning(false);
        app.settle();
        const auto read = codesOn(app);
        REQUIRE(read.size() == 1);
        CHECK(decodeCodeFrame(read.front()));
        press(app, "Done", "Klaar");
    }
}

TEST_CASE("a newcomer shows a code, and who reads it answers with codes")
{
    Bytes request;
    QString digits;
    {
        ShownApp newcomer(ShownApp::Handbook::Joining);
        newcomer.dress({"", kPhone});
        auto* desk = newcomer.window().findChild<JoiningDesk*>();
        REQUIRE(desk);
        wait(newcomer, *desk);
        press(newcomer, "Show the request as a code", "Het verzoek als code tonen");
        digits = desk->requestDigits();
        request = desk->request();
        show(newcomer, {{"joining-code", [](ShownApp&) {}}});
    }
    const QTemporaryDir folder;
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kPhone});
    app.ask("openDevice");
    app.ask("openAdmit");
    auto& desk = on<AdmissionDesk>(app, "AdmitScreen");
    look(app, on<CodeWatch>(app, "AdmitScreen"), photos(folder, request, 1));
    wait(app, desk);
    CHECK(desk.requestDigits() == digits);
    press(app, "They are the same", "Ze zijn gelijk");
    desk.admit({}, QStringLiteral("Karim Peeters"), int(Role::Responder));
    wait(app, desk);
    press(app, "Show the admission as codes", "De toelating als codes tonen");
    const auto welcome = CodeSequence::of(desk.admission());
    REQUIRE(welcome);
    CHECK(welcome->blocks() > 10);
    show(app, {{"admit-codes", [](ShownApp&) {}}});
}
