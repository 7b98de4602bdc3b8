// SPDX-License-Identifier: Apache-2.0
// FORMAT.md 5.2, rule 12: a member that the root key makes an administrator.
#include "tests/support/membership_folds.h"
#include "tests/support/wire_world.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

constexpr Rights kReader{.mayWrite = false, .mayControl = false};
constexpr Rights kWriter{.mayWrite = true, .mayControl = false};
constexpr Rights kAdmin{.mayWrite = true, .mayControl = true};

/// A removal of all that `who` wrote.
Revoke removalOf(WireWorld& world, int who)
{
    return {.device = world.author(who).id(), .seq = 0, .head = {}, .epochs = {}};
}

} // namespace

TEST_CASE("who is signed for by the root key becomes an administrator, whoever else is one")
{
    WireWorld world;
    world.found(2);
    const AuthorId device = world.author(1).id();
    CHECK_FALSE(world.membership.hasRecovered(device));
    const Envelope recovery = world.recover(1);
    CHECK(world.membership.hasRecovered(device));
    CHECK(world.membership.rightsOf(device) == kAdmin);
    CHECK(world.membership.mayRead(device, kSealedSpace));
    CHECK(*world.membership.appointmentOf(device) == recovery.hash());
    CHECK(world.membership.rightsOf(world.author(0).id()) == kAdmin);
    world.admit(1, 2, kWriter);
    CHECK(world.membership.isActive(world.author(2).id()));
}

TEST_CASE("a signature of the root is for one device at one place")
{
    WireWorld world;
    world.found(3);
    const auto after = world.membership.heads();
    const auto signedFor = [&world](const AuthorId& author, const Digest& frontier) {
        return Recover{.rootSignature = world.root().sign(recoverOctets(world.plan(), author, frontier))};
    };
    const AuthorId author = world.author(1).id();
    const Digest here = controlFrontier(after);
    const auto applied = [&](int by, const Recover& recover) {
        Membership membership = world.membership;
        const Envelope control = world.control(by, {.after = after, .body = recover});
        const auto done = membership.apply(control);
        return done ? std::nullopt : std::optional(done.error().code);
    };
    CHECK(applied(2, signedFor(author, here)) == Errc::Forged);
    CHECK(applied(1, signedFor(author, controlFrontier({after.front(), after.front()}))) == Errc::Forged);
    CHECK(applied(1,
              Recover{.rootSignature = world.author(0).sign.sign(recoverOctets(world.plan(), author, here))})
        == Errc::Forged);
    CHECK(applied(1, signedFor(author, here)) == std::nullopt);
    const AuthorId stranger = world.author(4).id();
    CHECK(applied(4, signedFor(stranger, here)) == Errc::NotAllowed);
}

TEST_CASE("who does not know of it takes nothing from one who recovered, in any order")
{
    WireWorld world;
    std::vector<Envelope> log = world.found(2);
    log.push_back(world.admit(0, 2, kAdmin));
    const auto before = world.membership.heads();
    log.push_back(world.recover(1));
    const auto recovered = world.membership.heads();
    const ChainHead thief = world.author(0).head;
    // The founder's device was stolen: it removes, and another takes, without knowing.
    log.push_back(world.control(0, {.after = before, .body = removalOf(world, 1)}));
    const Digest removal = log.back().hash();
    log.push_back(world.control(2, {.after = before, .body = world.role(1, kReader)}));
    const Digest demotion = log.back().hash();
    log.push_back(world.control(1,
        {.after = recovered,
            .body
            = Revoke{.device = world.author(0).id(), .seq = thief.seq, .head = thief.hash, .epochs = {}}}));
    std::mt19937 random(20261123);
    for (int round = 0; round < 30; ++round) {
        std::shuffle(log.begin(), log.end(), random);
        const Membership members = folded(log);
        CHECK(members.rightsOf(world.author(1).id()) == kAdmin);
        CHECK(members.isActive(world.author(1).id()));
        CHECK_FALSE(members.cutOf(world.author(1).id()));
        CHECK_FALSE(members.counts(removal));
        CHECK_FALSE(members.counts(demotion));
        CHECK_FALSE(members.isActive(world.author(0).id()));
        CHECK(members.isActive(world.author(2).id()));
    }
}

TEST_CASE("who knows of it changes one who recovered like any other")
{
    WireWorld world;
    world.found(3);
    world.recover(1);
    world.setRole(0, 1, kWriter);
    CHECK(world.membership.rightsOf(world.author(1).id()) == kWriter);
    world.recover(1); // and once more
    CHECK(world.membership.rightsOf(world.author(1).id()) == kAdmin);
    world.control(0, {.after = world.membership.heads(), .body = removalOf(world, 1)});
    CHECK_FALSE(world.membership.isActive(world.author(1).id()));
}

TEST_CASE("of two who take control from each other the one who recovered is senior to the founder")
{
    WireWorld world;
    std::vector<Envelope> log = world.found(2);
    log.push_back(world.recover(1));
    const auto after = world.membership.heads();
    const SetRole ofFounder = world.role(0, kWriter);
    const SetRole ofRecovered = world.role(1, kWriter);
    log.push_back(world.control(0, {.after = after, .body = ofRecovered}));
    log.push_back(world.control(1, {.after = after, .body = ofFounder}));
    std::reverse(log.begin(), log.end());
    const Membership members = folded(log);
    CHECK(members.rightsOf(world.author(1).id()) == kAdmin);
    CHECK(members.rightsOf(world.author(0).id()) == kWriter);
}

TEST_CASE("a device that was removed does not come back by the root key, another one lets it in")
{
    WireWorld world;
    world.found(3);
    world.control(0, {.after = world.membership.heads(), .body = removalOf(world, 1)});
    world.recover(1);
    CHECK_FALSE(world.membership.isActive(world.author(1).id()));
    CHECK_FALSE(world.membership.counts(world.admit(1, 3, kWriter).hash()));
}

TEST_CASE("whose sponsor had been removed is a member again by the root key")
{
    WireWorld world;
    std::vector<Envelope> log = world.found(1);
    log.push_back(world.admit(0, 1, kAdmin));
    const ChainHead known = world.author(1).head;
    const auto before = world.membership.heads();
    world.admit(1, 2, kWriter);
    world.control(0,
        {.after = before,
            .body
            = Revoke{.device = world.author(1).id(), .seq = known.seq, .head = known.hash, .epochs = {}}});
    CHECK_FALSE(world.membership.isActive(world.author(2).id()));
    world.recover(2);
    CHECK(world.membership.isActive(world.author(2).id()));
    CHECK(world.membership.rightsOf(world.author(2).id()) == kAdmin);
    CHECK_FALSE(world.membership.cutOf(world.author(2).id()));
}
