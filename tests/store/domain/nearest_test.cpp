// SPDX-License-Identifier: Apache-2.0
#include "store/domain/nearest.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

const ObjectId kQuay = *ObjectId::fromHex(QStringLiteral("00000000000000000000000000000001"));
const ObjectId kChurch = *ObjectId::fromHex(QStringLiteral("00000000000000000000000000000002"));
const ObjectId kHall = *ObjectId::fromHex(QStringLiteral("00000000000000000000000000000003"));
const ObjectId kAttic = *ObjectId::fromHex(QStringLiteral("00000000000000000000000000000004"));

const std::vector<PlaceToReach> kPlaces{{.id = kAttic}, {.id = kChurch, .position = Position{52.38, 4.9}},
    {.id = kHall, .position = Position{50.85, 4.35}}, {.id = kQuay, .position = Position{52.371, 4.9}}};

ObjectId numbered(int number)
{
    return *ObjectId::fromHex(QString::number(number).rightJustified(32, QLatin1Char('0')));
}

JudgedFix standing(FixTrust trust = FixTrust::Good)
{
    return {.trust = trust, .position = {52.37, 4.9}, .at = 0, .age = 0, .accuracy = 9};
}

std::vector<ObjectId> order(const std::vector<PlaceReached>& reached)
{
    std::vector<ObjectId> ids;
    ids.reserve(reached.size());
    for (const PlaceReached& place : reached)
        ids.push_back(place.id);
    return ids;
}

} // namespace

TEST_CASE("the nearest place comes first, with its distance and direction")
{
    const auto reached = nearestFirst(kPlaces, standing());
    CHECK(order(reached) == std::vector{kQuay, kChurch, kHall, kAttic});
    CHECK(std::abs(*reached[0].metres - 111) < 1);
    CHECK(windOf(*reached[0].bearing) == Wind::North);
    CHECK(windOf(*reached[2].bearing) == Wind::South);
}

TEST_CASE("a place without a position is last, and is never lost")
{
    const auto reached = nearestFirst(kPlaces, standing());
    CHECK(reached.back().id == kAttic);
    CHECK_FALSE(reached.back().metres);
    CHECK_FALSE(reached.back().bearing);
}

TEST_CASE("where the fix is not to be gone by, the list stays in its own order without distances")
{
    for (const FixTrust trust : {FixTrust::None, FixTrust::Nowhere, FixTrust::OffEarth,
             FixTrust::ImpossibleDate, FixTrust::TooOld, FixTrust::TooCoarse}) {
        const auto reached = nearestFirst(kPlaces, standing(trust));
        CHECK(order(reached) == std::vector{kAttic, kChurch, kHall, kQuay});
        CHECK(std::none_of(
            reached.begin(), reached.end(), [](const auto& place) { return place.metres.has_value(); }));
    }
    for (const FixTrust trust : {FixTrust::Old, FixTrust::Coarse, FixTrust::NoTime, FixTrust::RolledOver})
        CHECK(order(nearestFirst(kPlaces, standing(trust))).front() == kQuay);
}

TEST_CASE("nearer than the fix is accurate there is no direction: one is there")
{
    JudgedFix fix = standing();
    fix.accuracy = 120;
    const auto reached = nearestFirst(kPlaces, fix);
    CHECK(reached[0].isHere);
    CHECK_FALSE(reached[0].bearing);
    CHECK(reached[0].metres);
    CHECK_FALSE(reached[1].isHere);
    fix.accuracy.reset();
    CHECK_FALSE(nearestFirst(kPlaces, fix)[0].isHere);
    fix.position = {52.37095, 4.9};
    CHECK(nearestFirst(kPlaces, fix)[0].isHere);
}

TEST_CASE("the order does not depend on how the handbook lists the places, but for equal distances")
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> offset(-2, 2);
    std::vector<PlaceToReach> places;
    places.reserve(60);
    for (int i = 0; i < 60; ++i)
        places.push_back({.id = numbered(i), .position = Position{52 + offset(random), 5 + offset(random)}});
    const auto expected = order(nearestFirst(places, standing()));
    for (int round = 0; round < 20; ++round) {
        std::shuffle(places.begin(), places.end(), random);
        CHECK(order(nearestFirst(places, standing())) == expected);
    }
    const std::vector<PlaceToReach> twins{
        {.id = kHall, .position = Position{52.38, 4.9}}, {.id = kChurch, .position = Position{52.38, 4.9}}};
    CHECK(order(nearestFirst(twins, standing())) == std::vector{kHall, kChurch});
}
