// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/screen_pictures.h"

#include "app/actions/carry_desk.h"
#include "app/device_ports.h"
#include "app/gateway/nearby.h"
#include "app/handbook/direct_lane.h"
#include "app/handbook/joining.h"
#include "app/handbook/local_discovery.h"
#include "app/opening.h"
#include "tests/support/street.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace uitwijk;

namespace {

const QString kPassphrase = QStringLiteral("four small green boats");

void nearby(ShownApp& app)
{
    app.ask("openSync");
    app.ask("openNearby");
}

/// Another device of the handbook that the app shows, without its app.
struct Colleague {
    QTemporaryDir folder;
    std::optional<Handbook> handbook;
    std::unique_ptr<DirectLane> lane;
    std::unique_ptr<LocalMeetings> meetings;

    explicit Colleague(ShownApp& app)
    {
        const QString path = folder.filePath(QStringLiteral("copy"));
        const auto request = beginJoining({.folder = path,
                                              .organisation = {},
                                              .person = {},
                                              .passphrase = kPassphrase,
                                              .cost = kWeakestCost},
            machineClock());
        REQUIRE(request);
        auto admitting = app.session().gateway()->runOnHandbook([&request](Handbook& sponsor) {
            return admitDevice(sponsor, *request,
                {.name = QStringLiteral("Karim Peeters"), .role = Role::Responder, .relay = {}});
        });
        REQUIRE(QTest::qWaitFor([&] { return admitting.isFinished(); }, 20000));
        const auto welcome = admitting.result();
        auto opened = Handbook::open(path, kPassphrase, machineClock());
        REQUIRE((welcome && opened));
        REQUIRE(finishJoining(*opened, welcome->file));
        handbook.emplace(*std::move(opened));
        lane = std::make_unique<DirectLane>(*handbook);
        meetings = std::make_unique<LocalMeetings>(*lane);
        REQUIRE(meetings->listen(QHostAddress::LocalHost, 0));
    }
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(meetings->port()); }
};

/// As a reader does it: fills in an address, and waits for what comes of it.
void meet(ShownApp& app, const QString& address)
{
    nearby(app);
    Nearby& ways = *app.session().nearby();
    ways.hangUp();
    ways.meet(address);
    REQUIRE(QTest::qWaitFor([&] { return ways.call() != Nearby::Calling; }, 20000));
    app.settle();
}

} // namespace

TEST_CASE("a reader can let this device be met nearby, and sees what came of meeting another")
{
    ShownApp app(ShownApp::Handbook::Sample);
    const Colleague karim(app);
    QTcpServer gone;
    REQUIRE(gone.listen(QHostAddress::LocalHost));
    const QString dead = QStringLiteral("127.0.0.1:%1").arg(gone.serverPort());
    gone.close();
    show(app,
        {{"nearby",
             [](ShownApp& shown) {
                 shown.session().nearby()->setOpen(false);
                 nearby(shown);
             }},
            {"nearby-open",
                [](ShownApp& shown) {
                    nearby(shown);
                    shown.session().nearby()->setOpen(true);
                }},
            {"nearby-failed", [&](ShownApp& shown) { meet(shown, dead); }},
            {"nearby-nonsense", [](ShownApp& shown) { meet(shown, QStringLiteral("over there")); }},
            {"nearby-met", [&](ShownApp& shown) { meet(shown, karim.address()); }},
            {"sharing-nearby", [](ShownApp& shown) { shown.ask("openSync"); }}});
    app.dress({"", kDesktop});
    app.session().nearby()->setOpen(false);
    meet(app, karim.address());
    CHECK(app.named(QStringLiteral("Both have the same now: this device and that of Karim Peeters")));
    CHECK(app.named(QStringLiteral("Karim Peeters")));
    REQUIRE(app.press(QStringLiteral("Hang up")));
    CHECK_FALSE(app.named(QStringLiteral("Karim Peeters")));
}

TEST_CASE("a reader sees which devices of the handbook are near, and meets one of them with a touch")
{
    Street street;
    StreetNeighbourhood here(street);
    StreetNeighbourhood there(street);
    ShownApp app(ShownApp::Handbook::Sample);
    DevicePorts::neighbourhood = &here;
    const Colleague karim(app);
    LocalDiscovery discovery(*karim.lane, *karim.meetings, there);
    REQUIRE(discovery.begin(LocalDiscovery::Manner::Looks));
    Nearby& ways = *app.session().nearby();
    show(app, {{"nearby-nobody", nearby}});
    discovery.setManner(LocalDiscovery::Manner::Meets);
    app.dress({"", kPhone});
    nearby(app);
    REQUIRE(QTest::qWaitFor([&] { return ways.near()->count() == 1; }, 20000));
    app.settle();
    show(app, {{"nearby-found", nearby}});
    app.dress({"", kDesktop});
    nearby(app);
    app.settle();
    REQUIRE(QTest::qWaitFor([&] { return app.named(QStringLiteral("Karim Peeters")) != nullptr; }, 20000));
    REQUIRE(app.press(QStringLiteral("Karim Peeters, Meet")));
    CHECK(QTest::qWaitFor([&] { return ways.call() == Nearby::Met; }, 20000));
    app.settle();
    CHECK(app.named(QStringLiteral("Both have the same now: this device and that of Karim Peeters")));
    app.session().lock(); // before what it found them with has gone
    DevicePorts::neighbourhood = nullptr;
}

TEST_CASE("a reader takes along everything, or only what is new since somebody was met")
{
    ShownApp app(ShownApp::Handbook::Sample);
    const Colleague karim(app);
    app.dress({"", kDesktop});
    meet(app, karim.address());
    app.session().nearby()->hangUp();
    app.declareOne();
    const auto choose = [](ShownApp& shown) {
        shown.ask("openSync");
        shown.ask("openCarry");
        REQUIRE((shown.press(QStringLiteral("Everything, for anybody"))
            || shown.press(QStringLiteral("Alles, voor iedereen"))));
    };
    show(app, {{"carry-for-whom", choose}});
    app.dress({"", kDesktop});
    choose(app);
    REQUIRE(app.press(QStringLiteral("Only what is new to Karim Peeters")));
    const QQuickItem* screen = app.shown(QStringLiteral("CarryScreen"));
    auto* desk = screen ? screen->findChild<CarryDesk*>() : nullptr;
    REQUIRE(desk);
    const QUrl file = QUrl::fromLocalFile(karim.folder.filePath(QStringLiteral("uitwijk.uwk")));
    const auto packets = [&] {
        desk->takeAlong(file);
        REQUIRE(QTest::qWaitFor([&] { return !desk->isBusy(); }, 20000));
        REQUIRE(desk->failure() == failure::None);
        return desk->taken();
    };
    const int some = packets();
    CHECK(some > 0);
    desk->setSince({});
    CHECK(packets() > some);
    desk->setSince(QStringLiteral("relay"));
    desk->takeAlong(file);
    REQUIRE(QTest::qWaitFor([&] { return !desk->isBusy(); }, 20000));
    CHECK(desk->failure() == failure::NotFound); // no relay is set
}
