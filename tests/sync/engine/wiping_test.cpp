// SPDX-License-Identifier: Apache-2.0
#include "tests/support/two_devices.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

const RemovalNote kStolen{.reason = QStringLiteral("stolen from a car"), .at = 1790000000000};

/// A removed device meets somebody who knows: it is told so, and the line ends.
void hearOfIt(Pocket& removed, Pocket& other)
{
    Line line(removed, other);
    (void)line.run();
}

Digest wipeAt(const Pocket& device)
{
    const auto removal = device.replica->ownRemoval();
    REQUIRE(removal);
    REQUIRE(removal->has_value());
    return (*removal)->wipe;
}

WipeState wipeOf(const Pocket& device, const Pocket& lost)
{
    const auto state = device.replica->wipeStateOf(lost.replica->self());
    REQUIRE(state);
    return *state;
}

} // namespace

TEST_CASE("a stolen device that is to erase its copy says so to whoever tells it, and all learn that it did")
{
    Pocket admin;
    Pocket lost;
    Pocket colleague;
    admin.found();
    lost.join(admin);
    colleague.join(admin);
    meet(admin, colleague);
    REQUIRE(admin.replica->removeDevice(lost.replica->self(), kStolen));
    CHECK_FALSE(wipeOf(admin, lost).isWanted);
    REQUIRE(admin.replica->wipeDevice(lost.replica->self()));
    CHECK(wipeOf(admin, lost) == WipeState{.isWanted = true});
    meet(admin, colleague);

    lost.write(randomId<ObjectId>(), QStringLiteral("written in the train, never shared"));
    hearOfIt(lost, colleague);
    CHECK_FALSE(wipeAt(lost).isNull());
    lost.restart();
    CHECK_FALSE(wipeAt(lost).isNull());
    meet(admin, colleague);
    for (const Pocket* device : {&admin, &colleague}) {
        const WipeState state = wipeOf(*device, lost);
        CHECK(state.isConfirmed);
        CHECK(state.at == lost.clock.now().time_since_epoch().count());
        // What its user wrote and had not shared is not lost with it: it is held back.
        REQUIRE(device->store.log().heldBack()->size() == 1);
        CHECK(device->store.log().heldBack()->front().bundles == 1);
    }
    CHECK(admin.state() == colleague.state());
}

TEST_CASE("a device that was removed before learns at its next contact that it is to erase its copy")
{
    Pocket admin;
    Pocket lost;
    admin.found();
    lost.join(admin);
    REQUIRE(admin.replica->removeDevice(lost.replica->self(), kStolen));
    hearOfIt(lost, admin);
    CHECK(wipeAt(lost).isNull());
    REQUIRE(admin.replica->wipeDevice(lost.replica->self()));
    hearOfIt(lost, admin);
    CHECK_FALSE(wipeAt(lost).isNull());
    CHECK(wipeOf(admin, lost).isConfirmed);
    const auto head = lost.store.log().headOf(lost.replica->self());
    hearOfIt(lost, admin); // it was killed before it had erased anything
    CHECK(lost.store.log().headOf(lost.replica->self())->seq == head->seq);
}

TEST_CASE("only a removed device is erased, by who may remove it, and once")
{
    Pocket admin;
    Pocket lost;
    Pocket colleague;
    admin.found();
    lost.join(admin);
    colleague.join(admin);
    const AuthorId device = lost.replica->self();
    CHECK(admin.replica->wipeDevice(device).error().code == Errc::NotFound);
    REQUIRE(admin.replica->removeDevice(device, kStolen));
    meet(admin, colleague);
    CHECK(colleague.replica->wipeDevice(device).error().code == Errc::NotAllowed);
    const auto before = admin.store.log().headOf(admin.replica->self());
    REQUIRE(admin.replica->wipeDevice(device));
    REQUIRE(admin.replica->wipeDevice(device));
    CHECK(admin.store.log().headOf(admin.replica->self())->seq == before->seq + 1);
    CHECK(wipeOf(colleague, lost) == WipeState{});
}
