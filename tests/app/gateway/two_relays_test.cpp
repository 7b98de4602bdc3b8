// SPDX-License-Identifier: Apache-2.0
#include "tests/app/gateway/town.h"

#include "app/handbook/settings.h"
#include "app/models/members.h"

#include <QDir>

using namespace uitwijk;

TEST_CASE("of two relays one may be gone: everything goes by the other, and what comes back gets it all")
{
    Town first;
    const Town second;
    const MadeHandbook made(first.path("a"));
    made.admit(first.path("b"), QStringLiteral("Karim Peeters"));
    AppDevice a(first.path("a"));
    AppDevice b(first.path("b"));
    for (AppDevice* device : {&a, &b}) {
        device->unlock();
        device->session().sync()->setRelay(first.address());
        device->session().secondSync()->setRelay(second.address());
    }
    const auto isLiveAt = [](AppDevice& device, bool isAtFirst) {
        return (isAtFirst ? device.session().sync() : device.session().secondSync())->state()
            == SyncController::Live;
    };
    REQUIRE(soon([&] { return isLiveAt(a, true) && isLiveAt(a, false) && isLiveAt(b, false); }));

    // One is lost, with all it had.
    const quint16 port = first.relay.port();
    first.relay.kill();
    REQUIRE(QDir(first.path("relay")).removeRecursively());
    REQUIRE(soon([&] { return !isLiveAt(a, true) && !isLiveAt(b, true); }));
    const ObjectId incident = a.declare(made.plan.scenario);
    b.use();
    const OpenList onB(incident); // it comes by the other one
    IncidentActions actions;
    onB.tick(actions, 0);
    a.use();
    const OpenList onA(incident);
    CHECK(soon([&] { return onA.state(0) == StepState::Done; }));

    // It comes back empty and is filled; then the other one goes, and nothing is missing.
    first.returnAt(port);
    for (AppDevice* device : {&a, &b})
        device->session().sync()->syncNow();
    REQUIRE(soon([&] { return isLiveAt(a, true) && isLiveAt(b, true); }));
    for (AppDevice* device : {&a, &b})
        device->session().secondSync()->setRelay({});
    a.use();
    onA.tick(actions, 1);
    CHECK(soon([&] { return onB.state(1) == StepState::Done; }));
    Members members;
    members.componentComplete();
    CHECK(soon([&] { return members.relayLacks() == 0; }));
    CHECK(members.handbookNumber().size() == 19);
}

TEST_CASE("who is let in knows both relays")
{
    const Town town;
    const MadeHandbook made(town.path("a"));
    {
        auto handbook = Handbook::open(made.folder, kPassphrase, SystemClock());
        REQUIRE(handbook);
        REQUIRE(handbook->store().setSetting(settings::kRelay, town.address()));
        REQUIRE(handbook->store().setSetting(settings::kSecondRelay, QStringLiteral("ws://127.0.0.1:9")));
    }
    made.admit(town.path("b"), QStringLiteral("Karim Peeters"));
    AppDevice b(town.path("b"));
    b.unlock();
    CHECK(soon([&] { return isLive(b); }));
    CHECK(b.session().secondSync()->relay() == QStringLiteral("ws://127.0.0.1:9"));
    CHECK(soon([&] { return b.session().secondSync()->state() == SyncController::Failed; }));
}
