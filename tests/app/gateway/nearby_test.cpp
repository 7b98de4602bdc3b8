// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/nearby.h"

#include "app/actions/incident_actions.h"
#include "app/device_ports.h"
#include "app/handbook/member_name.h"
#include "app/models/checklist_model.h"
#include "app/models/members.h"
#include "app/models/run_list_model.h"
#include "app/models/spoken.h"
#include "tests/app/app_device.h"
#include "tests/support/street.h"

#include <QTcpServer>
#include <QTemporaryDir>

using namespace uitwijk;

namespace {

/// Two devices of one handbook on one network.
struct Corridor {
    QTemporaryDir folder;
    MadeHandbook made{path("a")};
    std::unique_ptr<AppDevice> a;
    std::unique_ptr<AppDevice> b;

    Corridor()
    {
        made.admit(path("b"), QStringLiteral("Karim Peeters"));
        a = opened("a");
        b = opened("b");
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] std::unique_ptr<AppDevice> opened(const char* name) const
    {
        auto device = std::make_unique<AppDevice>(path(name));
        device->unlock();
        return device;
    }
};

Nearby& nearbyOf(AppDevice& device)
{
    return *device.session().nearby();
}

/// Where this machine itself calls a device that can be met.
QString doorOf(AppDevice& device)
{
    const QString address = nearbyOf(device).address();
    const qsizetype colon = address.lastIndexOf(u':');
    return QStringLiteral("127.0.0.1") + (colon < 0 ? QString() : address.mid(colon));
}

void openDoor(AppDevice& device)
{
    nearbyOf(device).setOpen(true);
    REQUIRE(nearbyOf(device).listening() == failure::None);
    if (nearbyOf(device).address().isEmpty())
        SKIP("this machine is on no network");
}

void meet(AppDevice& from, AppDevice& to)
{
    nearbyOf(from).meet(doorOf(to));
    REQUIRE(soon([&] { return nearbyOf(from).call() != Nearby::Calling; }));
    REQUIRE(nearbyOf(from).failure() == failure::None);
    REQUIRE(nearbyOf(from).call() == Nearby::Met);
}

bool holdsIncident(AppDevice& device, const ObjectId& incident)
{
    const auto all = device.read([](const Store& store) { return store.incidents().all(); });
    REQUIRE(all);
    return std::any_of(all->begin(), all->end(), [&](const IncidentRow& row) { return row.id == incident; });
}

} // namespace

TEST_CASE("a device that was called by its address has what the caller has, and each says whom it met")
{
    Corridor corridor;
    const ObjectId incident = corridor.a->declare(corridor.made.plan.scenario);
    openDoor(*corridor.a);
    corridor.b->use();
    meet(*corridor.b, *corridor.a);
    CHECK(nearbyOf(*corridor.b).met() == QStringLiteral("Noor Verhulst"));
    CHECK(nearbyOf(*corridor.b).received() > 0);
    CHECK(nearbyOf(*corridor.b).refused() == 0);
    CHECK(holdsIncident(*corridor.b, incident));
    Members members;
    members.componentComplete();
    CHECK(soon([&] { return members.lastNearby().startsWith(QStringLiteral("Noor Verhulst, ")); }));
    CHECK(members.lastCarried().isEmpty());

    corridor.a->use();
    CHECK(soon([&] { return nearbyOf(*corridor.a).lines()->count() == 1; }));
    CHECK(soon([&] {
        return shownAt(*nearbyOf(*corridor.a).lines(), 0, "person").toString()
            == QStringLiteral("Karim Peeters");
    }));
}

TEST_CASE("as long as two are near, a tick on one is on the open screen of the other, in both directions")
{
    Corridor corridor;
    corridor.a->use();
    const ObjectId incident = corridor.a->declare(corridor.made.plan.scenario);
    openDoor(*corridor.a);
    IncidentActions onA;
    corridor.b->use();
    meet(*corridor.b, *corridor.a);
    IncidentActions onB;
    RunListModel lists;
    lists.setIncidentId(idText(incident));
    lists.componentComplete();
    REQUIRE(soon([&] { return lists.count() > 0; }));
    ChecklistModel steps;
    steps.setRunId(shownAt(lists, 0, "runId").toString());
    steps.componentComplete();
    REQUIRE(soon([&] { return steps.count() > 1; }));

    corridor.a->use();
    onA.tick(steps.runId(), 1, int(StepState::Done), {});
    CHECK(soon([&] { return shownAt(steps, 1, "stepState").toInt() == int(StepState::Done); }));
    CHECK(shownAt(steps, 1, "by").toString().startsWith(QStringLiteral("Noor Verhulst")));

    corridor.b->use();
    onB.tick(steps.runId(), 0, int(StepState::Done), {});
    const auto settledOnA = [&] {
        const auto row
            = corridor.a->read([&](const Store& store) { return store.incidents().lists(incident); });
        return row && !row->empty() && row->front().settled == 2;
    };
    CHECK(soon(settledOnA));

    nearbyOf(*corridor.a).setOpen(false);
    CHECK(soon([&] { return nearbyOf(*corridor.b).call() == Nearby::Ended; }));
    CHECK(nearbyOf(*corridor.b).lines()->count() == 0);
}

TEST_CASE("what goes wrong with a call is said, and another call may follow")
{
    Corridor corridor;
    Nearby& nearby = nearbyOf(*corridor.b);
    const auto outcome = [&](const QString& address) {
        nearby.meet(address);
        REQUIRE(soon([&] { return nearby.call() == Nearby::Failed; }));
        return nearby.failure();
    };
    for (const char* nonsense : {"", "two words", "192.0.2.17/x", "192.0.2.17:0", "192.0.2.17:99999", "a@b"})
        CHECK(outcome(QString::fromLatin1(nonsense)) == failure::Malformed);
    QTcpServer taken;
    REQUIRE(taken.listen(QHostAddress::LocalHost));
    const QString dead = QStringLiteral("127.0.0.1:%1").arg(taken.serverPort());
    taken.close();
    CHECK(outcome(dead) == failure::Unreachable);

    const MadeHandbook other(corridor.path("other"));
    const auto stranger = corridor.opened("other");
    openDoor(*stranger);
    CHECK(outcome(doorOf(*stranger)) != failure::None);
    CHECK(nearbyOf(*stranger).lines()->count() == 0);

    openDoor(*corridor.a);
    meet(*corridor.b, *corridor.a);
}

TEST_CASE("a device is closed until it is opened, and opens itself again after a restart")
{
    Corridor corridor;
    CHECK_FALSE(nearbyOf(*corridor.a).isOpen());
    CHECK(nearbyOf(*corridor.a).address().isEmpty());
    openDoor(*corridor.a);
    corridor.a->settle();
    corridor.a->restart();
    CHECK(soon([&] { return !nearbyOf(*corridor.a).address().isEmpty(); }));
    corridor.b->use();
    meet(*corridor.b, *corridor.a);
    corridor.a->session().lock();
    CHECK(soon([&] { return nearbyOf(*corridor.b).call() == Nearby::Ended; }));
    CHECK(nearbyOf(*corridor.a).address().isEmpty());
}

TEST_CASE("what one device brings goes on to a third at once, a removal too")
{
    Corridor corridor;
    corridor.a->session().lock();
    corridor.made.admit(corridor.path("c"), QStringLiteral("Ilse Vermaas"));
    corridor.a->unlock();
    const auto c = corridor.opened("c");
    openDoor(*corridor.a);
    meet(*corridor.b, *corridor.a);
    meet(*c, *corridor.a);
    corridor.b->use();
    const ObjectId incident = corridor.b->declare(corridor.made.plan.scenario);
    CHECK(soon([&] { return holdsIncident(*c, incident); }));

    corridor.a->use();
    const auto removing = corridor.a->session().gateway()->change([](Handbook& handbook) -> Result<Commit> {
        auto replica = Replica::open(handbook.store());
        const auto members = replica ? replica->members() : Result<std::vector<Member>>(replica.error());
        if (!members)
            return members.error();
        for (const Member& member : *members) {
            if (memberName(*replica, member.device.author, {}) == QStringLiteral("Karim Peeters"))
                return replica->removeDevice(
                    member.device.author, {.reason = QStringLiteral("left on a train"), .at = 0});
        }
        return Error{Errc::NotFound, "no such member"};
    });
    REQUIRE(soon([&] { return removing.isFinished(); }));
    REQUIRE(removing.result());
    CHECK(soon([&] { return nearbyOf(*corridor.b).call() == Nearby::Ended; }));
    const ObjectId later = corridor.a->declare(corridor.made.plan.scenario);
    CHECK(soon([&] { return holdsIncident(*c, later); }));
    CHECK_FALSE(holdsIncident(*corridor.b, later));
    nearbyOf(*corridor.b).meet(doorOf(*corridor.a));
    CHECK(soon([&] { return nearbyOf(*corridor.b).call() != Nearby::Calling; }));
    CHECK(nearbyOf(*corridor.b).call() == Nearby::Failed);
    CHECK_FALSE(holdsIncident(*corridor.b, later));
}

TEST_CASE("two that can be met find each other, meet by themselves, and one that looks on sees who is near")
{
    Corridor corridor;
    Street street;
    StreetNeighbourhood ofA(street);
    StreetNeighbourhood ofB(street);
    const ObjectId incident = corridor.a->declare(corridor.made.plan.scenario);
    corridor.a->use();
    DevicePorts::neighbourhood = &ofA;
    openDoor(*corridor.a);

    corridor.b->use();
    DevicePorts::neighbourhood = &ofB;
    Nearby& b = nearbyOf(*corridor.b);
    b.setLooking(true);
    CHECK(soon([&] { return b.near()->count() == 1; }));
    CHECK(
        soon([&] { return shownAt(*b.near(), 0, "person").toString() == QStringLiteral("Noor Verhulst"); }));
    CHECK_FALSE(shownAt(*b.near(), 0, "connected").toBool());
    CHECK(nearbyOf(*corridor.a).near()->count() == 0);
    b.setLooking(false);
    CHECK(b.near()->count() == 0);
    CHECK_FALSE(holdsIncident(*corridor.b, incident));

    openDoor(*corridor.b);
    CHECK(soon([&] { return holdsIncident(*corridor.b, incident); }));
    CHECK(soon([&] { return nearbyOf(*corridor.a).near()->count() == 1; }));
    CHECK(soon([&] { return shownAt(*b.near(), 0, "connected").toBool(); }));
    const ObjectId later = corridor.b->declare(corridor.made.plan.scenario);
    CHECK(soon([&] { return holdsIncident(*corridor.a, later); }));
    corridor.a.reset();
    corridor.b.reset();
    DevicePorts::neighbourhood = nullptr;
}

TEST_CASE("a kiosk can be met from its first unlocking on, unless somebody switched that off")
{
    const QTemporaryDir folder;
    const MadeHandbook made(folder.filePath(QStringLiteral("a")));
    for (const bool isOpen : {true, false}) {
        AppDevice kiosk(made.folder);
        nearbyOf(kiosk).setOpenByDefault(true);
        kiosk.unlock();
        kiosk.settle();
        CHECK(nearbyOf(kiosk).isOpen() == isOpen);
        nearbyOf(kiosk).setOpen(false);
        kiosk.settle();
    }
}
