// SPDX-License-Identifier: Apache-2.0
// FORMAT.md 5.2, rule 13: a removed device that is to erase its copy.
#include "tests/support/membership_folds.h"
#include "tests/support/wire_world.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

constexpr Rights kAdmin{.mayWrite = true, .mayControl = true};

/// The latest that somebody who knows of everything could say.
Envelope say(WireWorld& world, int by, const decltype(ControlPart::body)& body)
{
    return world.control(by, {.after = world.membership.heads(), .body = body});
}

Revoke removalOf(WireWorld& world, int who)
{
    const ChainHead& head = world.author(who).head;
    return {.device = world.author(who).id(), .seq = head.seq, .head = head.hash, .epochs = {}};
}

} // namespace

TEST_CASE("a removed device is to erase its copy once an administrator says so, and not before")
{
    WireWorld world;
    world.found(3);
    const AuthorId lost = world.author(1).id();
    const Envelope removal = say(world, 0, removalOf(world, 1));
    CHECK_FALSE(world.membership.wipeOf(lost));
    const Envelope wipe = say(world, 0, Wipe{.revoke = removal.hash()});
    REQUIRE(world.membership.wipeOf(lost));
    CHECK(*world.membership.wipeOf(lost) == wipe.hash());
    CHECK_FALSE(world.membership.wipeOf(world.author(2).id()));
    CHECK_FALSE(world.membership.wipedBy(lost, wipe.hash()));

    const Envelope wiped = say(world, 1, Wiped{.wipe = wipe.hash()}); // beyond its cut
    REQUIRE(world.membership.wipedBy(lost, wipe.hash()));
    CHECK(*world.membership.wipedBy(lost, wipe.hash()) == wiped.hash());
    CHECK_FALSE(world.membership.isActive(lost));
}

TEST_CASE("who may not remove has nothing erased")
{
    WireWorld world;
    world.found(3);
    const Envelope removal = say(world, 0, removalOf(world, 1));
    Membership membership = world.membership;
    const Envelope wipe
        = world.control(2, {.after = world.membership.heads(), .body = Wipe{.revoke = removal.hash()}});
    CHECK(membership.apply(wipe).error().code == Errc::NotAllowed);
}

TEST_CASE("a removal that does not count has nothing erased, in any order")
{
    WireWorld world;
    std::vector<Envelope> log = world.found(2);
    log.push_back(world.admit(0, 2, kAdmin));
    const auto before = world.membership.heads();
    const ChainHead known = world.author(2).head;
    log.push_back(world.control(0,
        {.after = before,
            .body
            = Revoke{.device = world.author(2).id(), .seq = known.seq, .head = known.hash, .epochs = {}}}));
    // The removed administrator, who does not know of it, removes a third one and has its copy erased.
    log.push_back(world.control(2, {.after = before, .body = removalOf(world, 1)}));
    const Digest removal = log.back().hash();
    log.push_back(world.control(2, {.after = {removal}, .body = Wipe{.revoke = removal}}));
    std::mt19937 random(20261124);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(log.begin(), log.end(), random);
        const Membership members = folded(log);
        CHECK(members.isActive(world.author(1).id()));
        CHECK_FALSE(members.wipeOf(world.author(1).id()));
    }
}
