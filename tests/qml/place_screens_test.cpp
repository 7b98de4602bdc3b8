// SPDX-License-Identifier: Apache-2.0
#include "app/device_ports.h"
#include "app/models/spoken.h"
#include "tests/qml/screen_pictures.h"

#include "app/actions/drawing_actions.h"
#include "app/handbook/site_drawings.h"
#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

using namespace uitwijk;

namespace {

/// A receiver that says what the test wants, and counts how often it was asked.
class ScriptedLocation : public Location {
public:
    ScriptedLocation() { DevicePorts::location = this; }
    ~ScriptedLocation() override { DevicePorts::location = nullptr; }

    void watch(Told told) override
    {
        ++watched;
        m_told = std::move(told);
    }
    void stop() override
    {
        ++stopped;
        m_told = {};
    }
    void say(ShownApp& app, const LocationReport& report)
    {
        if (m_told)
            m_told(report);
        app.settle();
    }
    /// On the quay, north of the Havenhuis.
    void sayQuay(ShownApp& app, qint64 secondsAgo = 5)
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        say(app,
            {.fix = Fix{
                 .position = {52.3717, 4.9}, .at = now - secondsAgo * 1000, .received = now, .accuracy = 9}});
    }
    [[nodiscard]] bool isAsked() const { return m_told != nullptr; }

    int watched = 0;
    int stopped = 0;

private:
    Told m_told;
};

QString siteCalled(ShownApp& app, const QString& name)
{
    for (const ObjectRow& row : app.objects(ObjectKind::Site)) {
        if (row.title.in(QStringLiteral("en")) == name)
            return idText(row.id);
    }
    FAIL("no such place");
    return {};
}

void places(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openPlaces", QString());
}

} // namespace

TEST_CASE(
    "a reader can use every screen of places, with a position, with a doubtful one and with a wrong one")
{
    ShownApp app(ShownApp::Handbook::Sample);
    ScriptedLocation location;
    const ObjectId incident = app.declareOne();
    const auto now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    show(app,
        {{"places-near",
             [&](ShownApp& shown) {
                 places(shown);
                 location.sayQuay(shown);
             }},
            {"places-old",
                [&](ShownApp& shown) {
                    places(shown);
                    location.sayQuay(shown, 3 * 3600);
                }},
            {"places-wrong",
                [&](ShownApp& shown) {
                    places(shown);
                    location.say(shown,
                        {.fix = Fix{.position = {52.3717, 4.9},
                             .at = now() + qint64(54) * 365 * 86'400'000,
                             .received = now()}});
                }},
            {"place-here",
                [&](ShownApp& shown) {
                    shown.ask("openNow");
                    shown.ask("openPlaces", idText(incident));
                    location.sayQuay(shown);
                }},
            {"place",
                [&](ShownApp& shown) {
                    shown.ask("openNow");
                    shown.ask("openSite", siteCalled(shown, QStringLiteral("Havenhuis")));
                }},
            {"drawing", [&](ShownApp& shown) {
                 shown.ask("openNow");
                 shown.ask("openDrawing", siteCalled(shown, QStringLiteral("Havenhuis")), 1);
             }}});
}

TEST_CASE("the device is asked where it is only while a person looks at the places")
{
    ShownApp app(ShownApp::Handbook::Sample);
    ScriptedLocation location;
    app.dress({"", kPhone});
    app.declareOne();
    app.ask("openNow");
    app.ask("openContacts");
    app.ask("openPlan");
    CHECK(location.watched == 0);
    places(app);
    CHECK(location.watched == 1);
    CHECK(location.isAsked());
    app.ask("openSite", siteCalled(app, QStringLiteral("Havenhuis")));
    CHECK_FALSE(location.isAsked());
    app.ask("back");
    CHECK(location.isAsked());
    app.session().lock();
    app.settle();
    CHECK_FALSE(location.isAsked());
}

TEST_CASE("what this device knows of its position is written nowhere by looking at the places")
{
    ShownApp app(ShownApp::Handbook::Sample);
    ScriptedLocation location;
    app.dress({"", kPhone});
    app.declareOne();
    const auto digest
        = [&] { return app.read([](const Store& store) { return store.stateDigest(); })->bytes(); };
    const auto before = digest();
    places(app);
    location.sayQuay(app);
    REQUIRE(app.touch(QStringLiteral("Assembly point Havenhuis: fish market square, 100 m")));
    CHECK(digest() == before);
}

TEST_CASE("I am here is written when it was asked for and confirmed, as it was shown, and at no other time")
{
    ShownApp app(ShownApp::Handbook::Sample);
    ScriptedLocation location;
    app.dress({"", {420, 2000}});
    const ObjectId incident = app.declareOne();
    const auto said = [&] {
        const auto call = app.read([=](const Store& store) { return store.rollCalls().of(incident); });
        return std::count_if(call->people.begin(), call->people.end(),
            [](const RollCallRow& row) { return row.here.has_value(); });
    };
    app.ask("openNow");
    app.ask("openPlaces", idText(incident));
    location.sayQuay(app);
    CHECK(said() == 0);
    REQUIRE(app.touch(QStringLiteral("I am here: write it into the log…")));
    CHECK(said() == 0);
    REQUIRE(app.touch(QStringLiteral("Write nothing")));
    CHECK(said() == 0);
    REQUIRE(app.touch(QStringLiteral("I am here: write it into the log…")));
    location.say(app, {.fix = Fix{.position = {50.0, 5.0}, .at = QDateTime::currentMSecsSinceEpoch()}});
    REQUIRE(app.touch(QStringLiteral("Write it")));
    CHECK(said() == 1);
    const auto log = app.read([=](const Store& store) { return store.incidents().journal(incident, 10); });
    CHECK(log->back().text == QStringLiteral("geo:52.3717,4.9;u=9"));
}

TEST_CASE("a place is handed to a map program with its name")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", {600, 3000}});
    app.ask("openNow");
    app.ask("openSite", siteCalled(app, QStringLiteral("Havenhuis")));
    REQUIRE(app.touch(QStringLiteral("Show in a map program")));
    CHECK(app.links().links == QStringList{QStringLiteral("geo:52.37,4.9?q=52.37,4.9(Havenhuis)")});
}

TEST_CASE(
    "a drawing that was chosen stands on the page of its place, and what is none is refused with a word")
{
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", {1280, 4000}});
    const ObjectId site = app.objects(ObjectKind::Site).back().id;
    const auto count = [&] {
        return drawingsOf(*app.read([=](const Store& store) { return store.objects().record(site); })).size();
    };
    const auto before = count();
    QTemporaryDir folder;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::white);
    REQUIRE(picture.save(folder.filePath(QStringLiteral("Second floor.png"))));
    QFile words(folder.filePath(QStringLiteral("words.png")));
    REQUIRE(words.open(QIODevice::WriteOnly));
    words.write("no picture");
    words.close();
    app.ask("openSite", idText(site));
    const QQuickItem* screen = app.shown(QStringLiteral("SiteScreen"));
    REQUIRE(screen);
    auto* drawings = screen->findChild<DrawingActions*>();
    REQUIRE(drawings);
    drawings->add(idText(site), QUrl::fromLocalFile(folder.filePath(QStringLiteral("Second floor.png"))));
    app.settle();
    CHECK(count() == before + 1);
    CHECK(app.touch(QStringLiteral("Second floor")));
    app.ask("back");
    drawings->add(idText(site), QUrl::fromLocalFile(words.fileName()));
    app.settle();
    CHECK(count() == before + 1);
    CHECK(drawings->failure() == failure::Malformed);
}
