// SPDX-License-Identifier: Apache-2.0
#include "store/domain/workplaces.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

ObjectId id(unsigned char number)
{
    ObjectId made;
    made.octets.fill(number);
    return made;
}

PlacementMark word(Placement state, unsigned char device, qint64 ms, unsigned char site)
{
    PlacementMark made;
    made.op.author.octets.fill(device);
    made.op.seq = 1;
    made.state = state;
    made.at.ms = ms;
    if (state != Placement::None)
        made.site = id(site);
    return made;
}

PlacedPerson person(unsigned char number, const std::vector<PlacementMark>& heads)
{
    return {.person = id(number), .fold = foldPlacement(heads)};
}

} // namespace

TEST_CASE("who was sent nowhere has no place and no dispute")
{
    const PlacementFold fold = foldPlacement({});
    CHECK(fold.state == Placement::None);
    CHECK_FALSE(fold.disputed);
    CHECK(fold.sites.empty());
}

TEST_CASE("two who send the same person to different places apart: both places are told and keep a seat")
{
    const std::vector<PlacementMark> heads{
        word(Placement::Assigned, 1, 10, 7), word(Placement::Assigned, 2, 20, 8)};
    const PlacementFold fold = foldPlacement(heads);
    CHECK(fold.disputed);
    CHECK(fold.shown->site == id(8));
    CHECK(fold.sites == std::vector{id(8), id(7)});
    const auto counts = countSeats({{id(7), 1}, {id(8), 1}}, {{id(50), fold}});
    CHECK(counts[0].taken() == 1);
    CHECK(counts[1].taken() == 1);
    CHECK(counts[0].disputed == 1);
}

TEST_CASE("assigned by one and confirmed by another at the same place agree")
{
    const PlacementFold fold
        = foldPlacement({word(Placement::Confirmed, 1, 10, 7), word(Placement::Assigned, 2, 99, 7)});
    CHECK(fold.state == Placement::Confirmed);
    CHECK_FALSE(fold.disputed);
    CHECK(fold.sites.size() == 1);
}

TEST_CASE("taken off by one and sent by another: the seat is kept and the dispute is told")
{
    const PlacementFold fold
        = foldPlacement({word(Placement::None, 1, 999, 0), word(Placement::Assigned, 2, 10, 7)});
    CHECK(fold.state == Placement::Assigned);
    CHECK(fold.disputed);
}

TEST_CASE("a place with more people than seats says by how many")
{
    std::vector<PlacedPerson> people;
    for (unsigned char i = 1; i <= 5; ++i)
        people.push_back(person(i, {word(Placement::Assigned, i, 10, 7)}));
    const auto counts = countSeats({{id(7), 3}, {id(8), 4}, {id(9), std::nullopt}}, people);
    CHECK(counts[0].over() == 2);
    CHECK(counts[0].free() == 0);
    CHECK(counts[1].free() == 4);
    CHECK(counts[2].over() == 0);
}

TEST_CASE("who was sent to a place that the handbook no longer has is counted there")
{
    const auto counts = countSeats({{id(7), 3}}, {person(1, {word(Placement::Assigned, 1, 10, 99)})});
    REQUIRE(counts.size() == 2);
    CHECK(counts[1].site == id(99));
    CHECK(counts[1].taken() == 1);
}

TEST_CASE("generated words: whatever the order, the same people sit in the same places")
{
    std::mt19937 random(20'261'122);
    for (int round = 0; round < 300; ++round) {
        std::vector<PlacedPerson> people;
        std::vector<std::vector<PlacementMark>> heads(8);
        for (unsigned char who = 0; who < 8; ++who) {
            const auto devices = static_cast<unsigned char>(random() % 4);
            for (unsigned char device = 1; device <= devices; ++device)
                heads[who].push_back(word(Placement(random() % 3), device, qint64(random() % 3),
                    static_cast<unsigned char>(7 + random() % 3)));
            people.push_back(person(who + 1, heads[who]));
        }
        const std::vector<SiteSeats> sites{{id(7), 2}, {id(8), 3}};
        const auto before = countSeats(sites, people);
        for (unsigned char who = 0; who < 8; ++who) {
            std::shuffle(heads[who].begin(), heads[who].end(), random);
            people[who] = person(who + 1, heads[who]);
        }
        std::shuffle(people.begin(), people.end(), random);
        const auto after = countSeats(sites, people);
        REQUIRE(before.size() == after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            CHECK(before[i].people == after[i].people);
            CHECK(before[i].disputed == after[i].disputed);
        }
    }
}
