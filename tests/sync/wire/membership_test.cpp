// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/membership.h"

#include "tests/support/string_makers.h"
#include "tests/support/wire_world.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

constexpr Rights kWriter{.mayWrite = true, .mayControl = false};
constexpr Rights kAdmin{.mayWrite = true, .mayControl = true};

/// Applies in the order given, coming back to what had to wait, as a device does with what arrives.
Membership folded(std::vector<Envelope> bundles)
{
    Membership membership;
    for (bool moved = true; moved;) {
        moved = false;
        for (auto next = bundles.begin(); next != bundles.end();) {
            const auto applied = membership.apply(*next);
            moved = moved || applied.has_value();
            next = applied || applied.error().code != Errc::Gap ? bundles.erase(next) : next + 1;
        }
    }
    return membership;
}

Genesis genesisBy(WireWorld& world, int founder, const SigningKey& signer)
{
    Genesis genesis{.plan = world.plan(),
        .root = world.root().publicKey(),
        .founder = world.author(founder).keys(),
        .rootSignature = {}};
    genesis.rootSignature = signer.sign(rootOctets(genesis));
    return genesis;
}

} // namespace

TEST_CASE("a handbook has its founder, then those who were admitted")
{
    WireWorld world;
    world.found(3);
    const Membership& members = world.membership;
    REQUIRE(members.isFounded());
    CHECK(members.genesis().plan == world.plan());
    CHECK(members.devices().size() == 3);
    CHECK(members.device(world.author(0).id())->rights == kAdmin);
    CHECK_FALSE(members.device(world.author(0).id())->sponsor);
    CHECK(members.device(world.author(2).id())->rights == kWriter);
    CHECK(members.device(world.author(2).id())->sponsor == world.author(0).id());
    CHECK(members.device(world.author(2).id())->keys == world.author(2).keys());
    CHECK_FALSE(members.device(world.author(7).id()));
}

TEST_CASE("the same control bundles give the same membership in any order")
{
    WireWorld world;
    std::vector<Envelope> log = world.found(2);
    log.push_back(world.admit(0, 2, kAdmin));
    // From here two administrators act without knowing of each other, and both admit device 3, with other
    // rights.
    const Membership before = world.membership;
    for (int who = 3; who < 6; ++who)
        log.push_back(world.admit(0, who, kWriter));
    world.membership = before;
    log.push_back(world.admit(2, 3, kAdmin));
    log.push_back(world.admit(2, 6, kWriter));
    log.push_back(world.epoch(2, kSealedSpace, {0, 2}));

    const Membership expected = folded(log);
    CHECK(expected.devices().size() == 7);
    CHECK(expected.heads().size() == 2);
    std::mt19937 random(20261122);
    for (int round = 0; round < 50; ++round) {
        std::shuffle(log.begin(), log.end(), random);
        const Membership other = folded(log);
        CHECK(other.frontier() == expected.frontier());
        CHECK(other.devices() == expected.devices());
        CHECK(other.currentEpochs(kSealedSpace) == expected.currentEpochs(kSealedSpace));
    }
}

TEST_CASE("who may not change the membership does not change it")
{
    WireWorld world;
    world.found(2);
    const Digest before = world.membership.frontier();
    CHECK(world.membership.apply(world.admit(1, 5, kAdmin)).error().code == Errc::NotAllowed);
    CHECK(world.membership.apply(world.admit(9, 5, kAdmin)).error().code == Errc::NotAllowed);
    CHECK(world.membership.frontier() == before);
    CHECK(world.membership.devices().size() == 2);
}

TEST_CASE("an administrator cannot act before the place where he was made one")
{
    WireWorld world;
    const std::vector<Envelope> log = world.found(1);
    world.admit(0, 1, kAdmin);
    const Admit friends{.keys = world.author(2).keys(), .rights = kWriter, .epochs = {}};
    const Envelope backdated = world.control(1, {.after = {log[0].hash()}, .body = friends});
    CHECK(world.membership.apply(backdated).error().code == Errc::NotAllowed);
}

TEST_CASE("a control bundle waits for those it comes after")
{
    WireWorld world;
    const std::vector<Envelope> log = world.found(2);
    Membership members;
    CHECK(members.apply(log[1]).error().code == Errc::Gap);
    REQUIRE(members.apply(log[0]));
    CHECK(members.apply(log[2]).error().code == Errc::Gap);
    REQUIRE(members.apply(log[1]));
    REQUIRE(members.apply(log[2]));
    REQUIRE(members.apply(log[2]));
    CHECK(members.heads() == std::vector{log[2].hash()});
}

TEST_CASE("a genesis needs its root key's signature, and there is one")
{
    WireWorld usurped;
    const Envelope unsignedByRoot
        = usurped.control(0, {.after = {}, .body = genesisBy(usurped, 0, usurped.author(0).sign)});
    CHECK(Membership().apply(unsignedByRoot).error().code == Errc::Forged);
    CHECK(Membership().keyOf(unsignedByRoot).error().code == Errc::Forged);

    WireWorld world;
    world.found(2);
    const Envelope second = world.control(1, {.after = {}, .body = genesisBy(world, 1, world.root())});
    CHECK(world.membership.apply(second).error().code == Errc::Forged);
}

TEST_CASE("the key of a first bundle comes from the bundle itself, of every other from the membership")
{
    WireWorld world;
    const std::vector<Envelope> log = world.found(2);
    CHECK(*Membership().keyOf(log[0]) == world.author(0).sign.publicKey());
    CHECK(Membership().keyOf(log[1]).error().code == Errc::NotAllowed);
    CHECK(*world.membership.keyOf(world.data(1, Bytes("x"))) == world.author(1).sign.publicKey());
    CHECK(world.membership.keyOf(world.data(8, Bytes("x"))).error().code == Errc::NotAllowed);
}

TEST_CASE("a device finds the epoch keys that were sealed to it")
{
    WireWorld world;
    world.found(2);
    const auto wraps = world.membership.wrapsFor(world.author(1).id());
    REQUIRE(wraps.size() == 1);
    CHECK(wraps[0].space == kTeamSpace);
    CHECK(*openWrap(wraps[0].sealed, world.author(1).box, wraps[0].epoch) == world.key(kTeamSpace));
    CHECK(world.membership.currentEpochs(kTeamSpace) == std::vector{epochIdOf(world.key(kTeamSpace))});
    CHECK(world.membership.currentEpochs(kSealedSpace).empty());
}

TEST_CASE("an epoch that has a successor is not current any more")
{
    WireWorld world;
    world.found(1);
    const SecretBytes next = SecretBytes::random(32);
    const Epoch successor{.space = kTeamSpace,
        .id = epochIdOf(next),
        .wraps
        = {{.device = world.author(0).id(), .sealed = *wrapKey(next, world.author(0).box.publicKey())}},
        .back = {lockBack(next, world.key(kTeamSpace))}};
    world.control(0, {.after = world.membership.heads(), .body = successor});
    CHECK(world.membership.currentEpochs(kTeamSpace) == std::vector{epochIdOf(next)});
    CHECK(world.membership.epoch(epochIdOf(next))->back.size() == 1);
}

TEST_CASE("what a later version does to the membership is part of the frontier, without effect here")
{
    WireWorld world;
    world.found(2);
    const Digest before = world.membership.frontier();
    const Envelope later
        = world.control(0, {.after = world.membership.heads(), .body = OtherControl{.kind = 9}});
    CHECK(world.membership.contains(later.hash()));
    CHECK(world.membership.frontier() != before);
    CHECK(world.membership.devices().size() == 2);
}

TEST_CASE("of two administrators who remove each other the senior stays, in any order")
{
    WireWorld world;
    std::vector<Envelope> log = world.found(2);
    log.push_back(world.admit(0, 2, kAdmin));
    log.push_back(world.admit(0, 3, kAdmin));
    const auto revokeOf = [&world](int who) {
        return Revoke{.device = world.author(who).id(),
            .seq = world.author(who).head.seq,
            .head = world.author(who).head.hash,
            .epochs = {}};
    };
    const Revoke ofJunior = revokeOf(3);
    const Revoke ofSenior = revokeOf(2);
    const std::vector<Digest> after = world.membership.heads();
    log.push_back(world.control(2, {.after = after, .body = ofJunior}));
    log.push_back(world.control(3, {.after = after, .body = ofSenior}));
    log.push_back(world.admit(3, 4, kWriter)); // the removed one admits a friend
    std::mt19937 random(20261122);
    for (int round = 0; round < 30; ++round) {
        std::shuffle(log.begin(), log.end(), random);
        const Membership members = folded(log);
        CHECK(members.isActive(world.author(2).id()));
        CHECK_FALSE(members.isActive(world.author(3).id()));
        CHECK_FALSE(members.isActive(world.author(4).id()));
        CHECK(members.cutOf(world.author(4).id())->seq == 0);
        CHECK(members.isActive(world.author(0).id()));
        CHECK(members.frontier() == world.membership.frontier());
    }
}

TEST_CASE("of two removals of one device the lower cut holds until it is pardoned")
{
    WireWorld world;
    world.found(2);
    world.admit(0, 2, kAdmin);
    const AuthorId lost = world.author(1).id();
    const Digest head = world.data(1, Bytes("x")).hash();
    const auto after = world.membership.heads();
    const Envelope low = world.control(
        0, {.after = after, .body = Revoke{.device = lost, .seq = 0, .head = {}, .epochs = {}}});
    world.control(2, {.after = after, .body = Revoke{.device = lost, .seq = 1, .head = head, .epochs = {}}});
    CHECK(world.membership.cutOf(lost)->seq == 0);
    world.control(
        0, {.after = world.membership.heads(), .body = Pardon{.revoke = low.hash(), .seq = 1, .head = head}});
    CHECK(world.membership.cutOf(lost)->seq == 1);
    CHECK_FALSE(world.membership.isActive(lost));
}
