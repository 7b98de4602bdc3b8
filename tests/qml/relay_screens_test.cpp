// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/screen_pictures.h"
#include "tests/support/relay_program.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace uitwijk;

namespace {

void sharing(ShownApp& app)
{
    app.ask("openNow");
    app.ask("openSync");
}

} // namespace

TEST_CASE("a second relay is named under Sharing, and is met beside the first or in its place")
{
    QTemporaryDir folder;
    RelayProgram there(QStringLiteral(UITWIJK_RELAY_PROGRAM), folder.filePath(QStringLiteral("there")));
    REQUIRE(there.start());
    ShownApp app(ShownApp::Handbook::Sample);
    app.dress({"", kDesktop});
    sharing(app);
    CHECK_FALSE(app.named(QStringLiteral("Address of a second relay, elsewhere"))); // one comes first
    app.type(QStringLiteral("Address of the relay (wss://…)"), QStringLiteral("ws://127.0.0.1:9"));
    REQUIRE(app.press(QStringLiteral("Use this relay")));
    REQUIRE(QTest::qWaitFor([&] { return app.session().sync()->state() == SyncController::Failed; }, 20'000));
    app.type(QStringLiteral("Address of a second relay, elsewhere"),
        QStringLiteral("ws://127.0.0.1:%1").arg(there.port()));
    REQUIRE(app.press(QStringLiteral("Use this one too")));
    REQUIRE(
        QTest::qWaitFor([&] { return app.session().secondSync()->state() == SyncController::Live; }, 20'000));
    app.settle();
    CHECK(app.named(QStringLiteral("The relay cannot be reached now")));
    CHECK(app.named(QStringLiteral("Connected to the second relay")));
    show(app, {{"sharing-two-relays", sharing}});

    REQUIRE(app.press(QStringLiteral("Use no second relay any more")));
    REQUIRE(app.press(QStringLiteral("Use none")));
    CHECK(app.session().secondSync()->relay().isEmpty());
    CHECK(app.session().sync()->relay() == QStringLiteral("ws://127.0.0.1:9"));
}
