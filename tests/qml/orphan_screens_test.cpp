// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/other_copies.h"
#include "tests/qml/screen_pictures.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace uitwijk;

TEST_CASE("who was let in by somebody who had been removed is let in again with a touch")
{
    const QTemporaryDir folder;
    ShownApp app(ShownApp::Handbook::Sample);
    const auto admitHere = [&app](const Bytes& request) {
        return onHandbook(app, [&request](Handbook& sponsor) {
            return admitDevice(sponsor, request,
                {.name = QStringLiteral("Karim Peeters"), .role = Role::Admin, .relay = {}});
        });
    };
    auto karim = letIn(folder.filePath(QStringLiteral("karim")), admitHere);
    auto noor = letIn(folder.filePath(QStringLiteral("noor")), [&karim](const Bytes& request) {
        return admitDevice(
            karim, request, {.name = QStringLiteral("Noor Verhulst"), .role = Role::Responder, .relay = {}});
    });
    const AuthorId gone = selfOf(karim);
    const QString newcomer = selfOf(noor).hex();
    const QString path = folder.filePath(QStringLiteral("noor.uwk"));
    REQUIRE(carryOut(noor, path, {}));
    const bool isTold = onHandbook(app, [&](Handbook& handbook) {
        auto replica = Replica::open(handbook.store());
        return replica && replica->removeDevice(gone, {.reason = QStringLiteral("left"), .at = 1790000000000})
            && carryIn(handbook, path, QStringLiteral("en"));
    });
    REQUIRE(isTold);
    const auto member = [&newcomer](ShownApp& shown) {
        shown.ask("openDevice");
        shown.ask("openMembers");
        shown.ask("openMember", newcomer);
    };
    show(app, {{"member-orphaned", member}});
    app.dress({"", kDesktop});
    member(app);
    CHECK(app.named(QStringLiteral("Its admission does not count")));
    REQUIRE(app.press(QStringLiteral("Let it in again")));
    REQUIRE(
        QTest::qWaitFor([&] { return !app.named(QStringLiteral("Its admission does not count")); }, 20000));
    CHECK(onHandbook(app, [&](Handbook& handbook) {
        const auto replica = Replica::open(handbook.store());
        return replica && replica->membership().isActive(*AuthorId::fromHex(newcomer));
    }));
}
