// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/sync_controller.h"

#include "app/models/sync_status.h"
#include "tests/app/gateway/held_line.h"
#include "tests/app/gateway/town.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace uitwijk;

namespace {

/// One device with a handbook that is connected through `line`.
struct Connected {
    MadeHandbook made;
    AppDevice device;
    SyncStatus status;
    ObjectId incident;

    Connected(const QString& folder, const QString& relay)
        : made(folder)
        , device(folder)
    {
        device.unlock();
        incident = device.declare(made.plan.scenario);
        status.componentComplete();
        device.sync().setRelay(relay);
    }
    bool settled()
    {
        return soon([this] { return isLive(device) && status.waiting() == 0; });
    }
};

} // namespace

TEST_CASE("a tick made on one device is seen on the other while its list is open, with who made it")
{
    const Town town;
    const MadeHandbook made(town.path("a"));
    made.admit(town.path("b"), QStringLiteral("Karim Peeters"));
    AppDevice a(town.path("a"));
    a.unlock();
    const ObjectId incident = a.declare(made.plan.scenario);
    a.sync().setRelay(town.address());
    REQUIRE(soon([&] { return isLive(a); }));
    const OpenList onA(incident);
    IncidentActions actions;

    AppDevice b(town.path("b"));
    b.unlock();
    b.sync().setRelay(town.address());
    const OpenList onB(incident); // it comes while somebody looks
    IncidentActions actionsOnB;
    REQUIRE(soon([&] { return isLive(b); }));
    CHECK(onB.steps.count() == onA.steps.count());

    a.use();
    onA.tick(actions, 1);
    CHECK(soon([&] { return onA.state(1) == StepState::Done; }));
    CHECK(soon([&] { return onB.state(1) == StepState::Done; }));
    CHECK(shownAt(onB.steps, 1, "by").toString().startsWith(QStringLiteral("Noor Verhulst")));
    CHECK(onB.steps.settled() == 1);

    b.use();
    onB.tick(actionsOnB, 0);
    CHECK(soon([&] { return onA.state(0) == StepState::Done; }));
    CHECK(shownAt(onA.steps, 0, "by").toString().startsWith(QStringLiteral("Karim Peeters")));
    CHECK(soon([&] { return shownAt(onA.lists, 0, "settled").toInt() == 2; }));
}

TEST_CASE(
    "two who say different things of a step apart are both shown, and it is not done until one says more")
{
    Town town;
    const MadeHandbook made(town.path("a"));
    AppDevice a(town.path("a"));
    a.unlock();
    const ObjectId incident = a.declare(made.plan.scenario);
    a.session().lock();
    made.admit(town.path("b"), QStringLiteral("Karim Peeters"));
    a.unlock();
    const OpenList onA(incident);
    IncidentActions actions;
    onA.tick(actions, 0);
    AppDevice b(town.path("b"));
    b.unlock();
    const OpenList onB(incident);
    IncidentActions actionsOnB;
    actionsOnB.tick(onB.steps.runId(), 0, int(StepState::Blocked), QStringLiteral("no power"));
    REQUIRE(soon([&] { return onA.state(0) == StepState::Done && onB.state(0) == StepState::Blocked; }));

    a.sync().setRelay(town.address());
    b.sync().setRelay(town.address());
    for (const OpenList* list : {&onA, &onB}) {
        REQUIRE(soon([&] { return list->steps.disputed() == 1; }));
        CHECK(list->steps.settled() == 0);
        CHECK(shownAt(list->steps, 0, "disputed").toBool());
        const QStringList said = shownAt(list->steps, 0, "by").toString().split(u'\n');
        CHECK(said.size() == 2);
        CHECK(said.filter(QStringLiteral("Noor Verhulst: Done")).size() == 1);
        CHECK(said.filter(QStringLiteral("Karim Peeters: Blocked")).size() == 1);
        CHECK(soon([&] { return shownAt(list->lists, 0, "disputed").toInt() == 1; }));
    }
    onB.tick(actionsOnB, 0);
    for (const OpenList* list : {&onA, &onB}) {
        CHECK(soon([&] { return list->steps.disputed() == 0 && list->steps.settled() == 1; }));
        CHECK(shownAt(list->steps, 0, "by").toString().startsWith(QStringLiteral("Karim Peeters")));
    }
}

TEST_CASE("a change waits until the relay has said that it is on its disk")
{
    const Town town;
    HeldLine line(town.relay.port());
    Connected one(town.path("a"), line.address());
    REQUIRE(one.settled());
    const OpenList list(one.incident);
    IncidentActions actions;

    line.hold(true);
    const qint64 before = line.octets();
    list.tick(actions, 0);
    REQUIRE(soon([&] { return line.octets() > before; })); // it has been sent
    one.device.settle();
    QTest::qWait(300);
    CHECK(one.status.waiting() > 0);

    line.cut(true);
    REQUIRE(soon([&] { return one.device.sync().state() == SyncController::Failed; }));
    CHECK(one.status.waiting() > 0);
    line.hold(false);
    line.cut(false);
    CHECK(one.settled());
}

TEST_CASE("a tick is at the relay within a second, and taps in a row are one bundle")
{
    const Town town;
    Connected one(town.path("a"), town.address());
    REQUIRE(one.settled());
    const OpenList list(one.incident);
    IncidentActions actions;
    qint64 quickest = 1'000'000; // of three: another program may have had the processor
    for (int row = 0; row < 3; ++row) {
        QElapsedTimer time;
        time.start();
        list.tick(actions, row);
        REQUIRE(soon([&] { return one.status.waiting() > 0; }));
        REQUIRE(one.settled());
        quickest = std::min(quickest, time.elapsed());
    }
    CHECK(quickest < 1'000);

    const int sent = one.device.sync().bundlesSent();
    for (int row = 0; row < 3; ++row)
        list.tick(actions, row);
    REQUIRE(soon([&] { return one.device.sync().bundlesSent() > sent; }));
    REQUIRE(one.settled());
    CHECK(one.device.sync().bundlesSent() - sent < 3);
}

TEST_CASE("what is ticked while the line is being opened is sent when it is open")
{
    const Town town;
    HeldLine line(town.relay.port());
    Connected one(town.path("a"), line.address());
    REQUIRE(one.settled());
    const OpenList list(one.incident);
    IncidentActions actions;
    one.device.sync().setRelay({});
    QTest::qWait(50);
    line.holdAfter(2); // after asking for a WebSocket and saying who we are, which is what a slow line does
    one.device.sync().setRelay(line.address());
    REQUIRE(soon([&] { return line.isHeld(); }));
    list.tick(actions, 0);
    REQUIRE(soon([&] { return one.status.waiting() > 0; }));
    QTest::qWait(400);
    line.hold(false);
    CHECK(one.settled());
}

TEST_CASE("a relay that goes away is said so, tried less and less often, and met again without a restart")
{
    Town town;
    Connected one(town.path("a"), town.address());
    SyncController& sync = one.device.sync();
    REQUIRE(one.settled());
    CHECK(sync.failure() == failure::None);
    CHECK(soon([&] { return !sync.lastMet().isEmpty(); }));
    const quint16 port = town.relay.port();
    std::vector<qint64> attempts;
    QElapsedTimer time;
    time.start();
    QObject::connect(&sync, &SyncController::changed, &sync, [&, was = sync.state()]() mutable {
        if (sync.state() == SyncController::Connecting && was != sync.state())
            attempts.push_back(time.elapsed());
        was = sync.state();
    });

    town.relay.kill();
    REQUIRE(soon([&] { return sync.state() == SyncController::Failed; }));
    CHECK(sync.failure() == failure::Unreachable);
    CHECK_FALSE(sync.lastMet().isEmpty());
    const OpenList list(one.incident);
    IncidentActions actions;
    list.tick(actions, 0); // goes on working
    CHECK(soon([&] { return list.state(0) == StepState::Done; }));
    REQUIRE(soon([&] { return attempts.size() == 3; }));
    CHECK(attempts[0] >= 500); // at once would be a storm when everybody does it
    CHECK(attempts[2] - attempts[0] >= 2'500);

    town.returnAt(port);
    CHECK(one.settled());
    CHECK(sync.failure() == failure::None);
}

TEST_CASE("asking for it meets the relay now, whatever is going on, and never twice at a time")
{
    Town town;
    HeldLine line(town.relay.port());
    line.cut(true);
    Connected one(town.path("a"), line.address());
    SyncController& sync = one.device.sync();
    REQUIRE(soon([&] { return sync.state() == SyncController::Failed; }));
    line.cut(false);
    const int before = line.connections();
    sync.syncNow(); // while it waits for its next attempt
    sync.syncNow(); // while it connects
    CHECK(one.settled());
    CHECK(line.connections() == before + 1);
    for (int i = 0; i < 5; ++i) {
        sync.syncNow(); // while it is connected
        QTest::qWait(10);
    }
    CHECK(one.settled());
    CHECK(line.connections() == before + 1);
    CHECK_FALSE(sync.isPolled());
}

TEST_CASE("while nothing changes nothing is said, read or written")
{
    const Town town;
    HeldLine line(town.relay.port());
    Connected one(town.path("a"), line.address());
    REQUIRE(one.settled());
    QTest::qWait(1'000);
    const QSignalSpy changed(&one.device.sync(), &SyncController::changed);
    const QSignalSpy committed(one.device.session().gateway(), &StoreGateway::committed);
    const QSignalSpy asked(&one.status, &SyncStatus::changed);
    const qint64 octets = line.octets();
    QTest::qWait(3'000);
    CHECK(line.octets() == octets);
    CHECK(changed.isEmpty());
    CHECK(committed.isEmpty());
    CHECK(asked.isEmpty());
}

TEST_CASE("a relay that does not take in this handbook says so in words of its own")
{
    const Town town({QStringLiteral("--register"), QStringLiteral("token")});
    Connected one(town.path("a"), town.address());
    SyncController& sync = one.device.sync();
    REQUIRE(soon([&] { return sync.state() == SyncController::Failed; }));
    CHECK(sync.failure() == failure::NotAllowed);
    CHECK(one.status.waiting() > 0);
}

TEST_CASE("what is no address is refused, the relay before it is kept, and none is none")
{
    const Town town;
    Connected one(town.path("a"), town.address());
    SyncController& sync = one.device.sync();
    REQUIRE(one.settled());
    sync.setRelay(QStringLiteral("relay example"));
    CHECK(sync.failure() == failure::Malformed);
    CHECK(sync.relay() == town.address());
    CHECK(sync.state() == SyncController::Live);
    sync.setRelay(town.address());
    CHECK(sync.failure() == failure::None);
    sync.setRelay({});
    CHECK(sync.state() == SyncController::Off);
    sync.setRelay(QStringLiteral("relay example"));
    CHECK(sync.failure() == failure::Malformed);
    sync.setRelay({});
    CHECK(sync.state() == SyncController::Off);
    CHECK(sync.failure() == failure::None);
}

TEST_CASE("a line that let no WebSocket through once is given one again")
{
    const Town town;
    HeldLine line(town.relay.port());
    line.cut(true); // answers and hangs up, as a gateway does while the relay restarts
    Connected one(town.path("a"), line.address());
    REQUIRE(soon([&] { return one.device.sync().state() == SyncController::Failed; }));
    line.cut(false);
    CHECK(one.settled());
    CHECK_FALSE(one.device.sync().isPolled());
}

TEST_CASE("where the relay is and when it was met last are known after a restart")
{
    Town town;
    Connected one(town.path("a"), town.address());
    REQUIRE(one.settled());
    REQUIRE(soon([&] { return !one.device.sync().lastMet().isEmpty(); }));
    town.relay.kill();
    one.device.restart();
    REQUIRE(soon([&] { return one.device.sync().state() == SyncController::Failed; }));
    CHECK(one.device.sync().relay() == town.address());
    CHECK_FALSE(one.device.sync().lastMet().isEmpty());
}

TEST_CASE("locking in the middle of a conversation ends it, and unlocking begins another")
{
    const Town town;
    Connected one(town.path("a"), town.address());
    REQUIRE(one.settled());
    const OpenList list(one.incident);
    IncidentActions actions;
    for (int round = 0; round < 3; ++round) {
        list.tick(actions, round);
        QTest::qWait(70 * round);
        one.device.session().lock();
        CHECK(one.device.sync().state() == SyncController::Off);
        one.device.unlock();
    }
    CHECK(one.settled());
}

TEST_CASE("the program can be ended in the middle of a conversation")
{
    const Town town;
    const MadeHandbook made(town.path("a"));
    for (int round = 0; round < 6; ++round) {
        AppDevice device(town.path("a"));
        device.unlock();
        device.declare(made.plan.scenario);
        device.sync().setRelay(town.address());
        QTest::qWait(20 * round);
    }
    AppDevice device(town.path("a"));
    device.unlock();
    CHECK(soon([&] { return isLive(device); }));
}
