// SPDX-License-Identifier: Apache-2.0
// FORMAT.md 5.2, rule 9: what becomes of a device's rights when an administrator changes its role.
#include "sync/wire/membership.h"
#include "tests/support/membership_folds.h"
#include "tests/support/string_makers.h"
#include "tests/support/wire_world.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <random>

using namespace uitwijk;

namespace {

constexpr Rights kReader{.mayWrite = false, .mayControl = false};
constexpr Rights kWriter{.mayWrite = true, .mayControl = false};
constexpr Rights kAdmin{.mayWrite = true, .mayControl = true};

} // namespace

TEST_CASE("a role that is given later decides what a device may do")
{
    WireWorld world;
    world.found(2);
    const AuthorId device = world.author(1).id();
    const Digest admission = *world.membership.appointmentOf(device);
    const Envelope promoted = world.setRole(0, 1, kAdmin);
    CHECK(world.membership.rightsOf(device) == kAdmin);
    CHECK(*world.membership.appointmentOf(device) == promoted.hash());
    CHECK(promoted.hash() != admission);
    world.admit(1, 2, kWriter);
    CHECK(world.membership.isActive(world.author(2).id()));
    CHECK(world.membership.cuts().empty());
}

TEST_CASE("who may not change the membership changes nobody's role, his own least of all")
{
    WireWorld world;
    world.found(3);
    CHECK(world.membership.apply(world.setRole(1, 1, kAdmin)).error().code == Errc::NotAllowed);
    CHECK(world.membership.apply(world.setRole(1, 2, kReader)).error().code == Errc::NotAllowed);
    CHECK(world.membership.rightsOf(world.author(1).id()) == kWriter);
    CHECK(world.membership.rightsOf(world.author(2).id()) == kWriter);
}

TEST_CASE("who loses the right to control goes on writing, and what he did before stays")
{
    WireWorld world;
    world.found(1);
    world.admit(0, 1, kAdmin);
    world.admit(1, 2, kWriter);
    const Membership unaware = world.membership;
    world.setRole(0, 1, kWriter);
    const auto told = world.membership.heads();
    const AuthorId demoted = world.author(1).id();
    CHECK(world.membership.rightsOf(demoted) == kWriter);
    CHECK(world.membership.isActive(demoted));
    CHECK(world.membership.isActive(world.author(2).id()));
    CHECK_FALSE(world.membership.cutOf(demoted));

    // Before he heard of it, and after: neither counts, and his log goes on.
    const Admit another{.keys = world.author(3).keys(), .rights = kWriter, .epochs = {}};
    const Envelope before = world.control(1, {.after = unaware.heads(), .body = another});
    CHECK_FALSE(world.membership.counts(before.hash()));
    const Envelope after = world.control(1, {.after = told, .body = another});
    CHECK_FALSE(world.membership.counts(after.hash()));
    CHECK_FALSE(world.membership.isActive(world.author(3).id()));
    CHECK(world.membership.mayEverWrite(demoted));
}

TEST_CASE("who is given control again acts from there on")
{
    WireWorld world;
    world.found(1);
    world.admit(0, 1, kAdmin);
    const auto before = world.membership.heads();
    world.setRole(0, 1, kReader);
    const Envelope lost = world.control(
        1, {.after = before, .body = Admit{.keys = world.author(2).keys(), .rights = kWriter, .epochs = {}}});
    world.setRole(0, 1, kAdmin);
    const Envelope found = world.admit(1, 3, kWriter);
    CHECK_FALSE(world.membership.counts(lost.hash()));
    CHECK(world.membership.counts(found.hash()));
    CHECK(world.membership.rightsOf(world.author(1).id()) == kAdmin);
}

TEST_CASE("of who may only read from now on counts what was known, until it is let count or may write again")
{
    WireWorld world;
    world.found(2);
    const AuthorId device = world.author(1).id();
    const Digest known = world.data(1, Bytes("known")).hash();
    const Envelope demotion = world.setRole(0, 1, kReader);
    const Digest late = world.data(1, Bytes("late")).hash();
    REQUIRE(world.membership.cutOf(device));
    CHECK(*world.membership.cutOf(device)
        == LogCut{.device = device, .seq = 1, .head = known, .bundle = demotion.hash()});
    CHECK(world.membership.mayEverWrite(device));
    SECTION("let count: it still only reads")
    {
        world.control(0,
            {.after = world.membership.heads(),
                .body = Pardon{.revoke = demotion.hash(), .seq = 2, .head = late}});
        CHECK(world.membership.cutOf(device)->seq == 2);
        CHECK(world.membership.rightsOf(device) == kReader);
    }
    SECTION("may write again")
    {
        world.setRole(0, 1, kWriter);
        CHECK_FALSE(world.membership.cutOf(device));
        CHECK(world.membership.rightsOf(device) == kWriter);
    }
}

TEST_CASE("a right that one administrator takes and another gives at the same time is taken")
{
    WireWorld world;
    world.found(2);
    world.admit(0, 2, kAdmin);
    const auto after = world.membership.heads();
    const SetRole up = world.role(1, kAdmin);
    const SetRole down = world.role(1, kReader);
    const Envelope gave = world.control(0, {.after = after, .body = up});
    const Envelope took = world.control(2, {.after = after, .body = down});
    const AuthorId device = world.author(1).id();
    CHECK(world.membership.rightsOf(device) == kReader);
    CHECK(*world.membership.appointmentOf(device) == took.hash());
    CHECK(world.membership.counts(gave.hash()));
    world.setRole(2, 1, kWriter); // who knows of both settles it
    CHECK(world.membership.rightsOf(device) == kWriter);
    CHECK_FALSE(world.membership.cutOf(device));
}

TEST_CASE("of two administrators who take control from each other the senior keeps it, in any order")
{
    WireWorld world;
    std::vector<Envelope> log = world.found(1);
    log.push_back(world.admit(0, 1, kAdmin));
    log.push_back(world.admit(0, 2, kAdmin));
    const auto after = world.membership.heads();
    const SetRole ofJunior = world.role(2, kWriter);
    const SetRole ofSenior = world.role(1, kWriter);
    log.push_back(world.control(1, {.after = after, .body = ofJunior}));
    log.push_back(world.control(2, {.after = after, .body = ofSenior}));
    log.push_back(world.admit(2, 3, kWriter));
    std::mt19937 random(20261123);
    for (int round = 0; round < 30; ++round) {
        std::shuffle(log.begin(), log.end(), random);
        const Membership members = folded(log);
        CHECK(members.rightsOf(world.author(1).id()) == kAdmin);
        CHECK(members.rightsOf(world.author(2).id()) == kWriter);
        CHECK(members.isActive(world.author(2).id()));
        CHECK_FALSE(members.isActive(world.author(3).id()));
    }
}

TEST_CASE("removing a device beats what it changed about others beyond the cut")
{
    WireWorld world;
    world.found(2);
    world.admit(0, 2, kAdmin);
    const AuthorId thief = world.author(2).id();
    const auto after = world.membership.heads();
    const ChainHead known = world.author(2).head;
    world.control(2, {.after = after, .body = world.role(1, kAdmin)});
    CHECK(world.membership.rightsOf(world.author(1).id()) == kAdmin);
    world.control(0,
        {.after = after,
            .body = Revoke{.device = thief, .seq = known.seq, .head = known.hash, .epochs = {}}});
    CHECK(world.membership.rightsOf(world.author(1).id()) == kWriter);
}

TEST_CASE("keys of a space that somebody lost are not sealed under any more")
{
    WireWorld world;
    world.found(2);
    const AuthorId device = world.author(1).id();
    const EpochId old = epochIdOf(world.key(kTeamSpace));
    const SecretBytes next = SecretBytes::random(32);
    SetRole role = world.role(1, kWriter, {kPublicSpace});
    role.epochs.push_back({.space = kTeamSpace,
        .id = epochIdOf(next),
        .wraps
        = {{.device = world.author(0).id(), .sealed = *wrapKey(next, world.author(0).box.publicKey())}},
        .back = {lockBack(next, world.key(kTeamSpace))}});
    const auto after = world.membership.heads();
    // At the same time somebody who does not know makes a key for everybody, which is not used.
    const SecretBytes unaware = SecretBytes::random(32);
    Epoch forAll{.space = kTeamSpace,
        .id = epochIdOf(unaware),
        .wraps
        = {{.device = world.author(0).id(), .sealed = *wrapKey(unaware, world.author(0).box.publicKey())},
            {.device = device, .sealed = *wrapKey(unaware, world.author(1).box.publicKey())}},
        .back = {lockBack(unaware, world.key(kTeamSpace))}};
    std::sort(forAll.wraps.begin(), forAll.wraps.end(),
        [](const auto& a, const auto& b) { return a.device < b.device; });
    world.control(0, {.after = after, .body = forAll});
    world.control(0, {.after = after, .body = role});
    CHECK_FALSE(world.membership.mayRead(device, kTeamSpace));
    CHECK(world.membership.mayRead(device, kPublicSpace));
    CHECK(world.membership.currentEpochs(kTeamSpace) == std::vector{epochIdOf(next)});
    CHECK(world.membership.epoch(old));
}

TEST_CASE("whatever administrators change of each other in whatever order, all who know the same agree")
{
    constexpr std::array kRights{kReader, kWriter, kAdmin};
    for (unsigned seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto below = [&random](std::size_t limit) { return std::size_t(random() % limit); };
        WireWorld world{quint8(seed)};
        std::vector<Envelope> log = world.found(1);
        for (int who = 1; who < 5; ++who)
            log.push_back(world.admit(0, who, kRights.at(who < 4 ? 2 : 1)));
        std::vector<Membership> sees(5, world.membership);
        for (int step = 0; step < 25; ++step) {
            const int by = int(below(5));
            const int who = int(below(5));
            world.membership = sees[std::size_t(by)];
            const std::size_t what = below(11);
            if (what == 10) {
                log.push_back(world.recover(by));
            } else if (what < 4) {
                log.push_back(world.setRole(by, who, kRights.at(below(3))));
            } else if (what == 4) {
                const ChainHead head = world.author(who).head;
                log.push_back(world.control(by,
                    {.after = world.membership.heads(),
                        .body = Revoke{.device = world.author(who).id(),
                            .seq = head.seq,
                            .head = head.hash,
                            .epochs = {}}}));
            } else { // meets somebody, who tells all
                for (const Envelope& known : log) {
                    if (sees[std::size_t(who)].contains(known.hash()))
                        (void)world.membership.apply(known);
                }
            }
            sees[std::size_t(by)] = world.membership;
        }
        const Membership expected = folded(log);
        for (int round = 0; round < 4; ++round) {
            std::shuffle(log.begin(), log.end(), random);
            CHECK(agree(folded(log), expected));
        }
    }
}
