// SPDX-License-Identifier: Apache-2.0
#include "store/domain/position.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <QCborArray>

#include <cmath>
#include <limits>
#include <random>

using namespace uitwijk;

namespace {

constexpr Position kFlindersPeak{.latitude = -37.951033416667, .longitude = 144.424867888889};
constexpr Position kBuninyong{.latitude = -37.652821138889, .longitude = 143.926495527778};

std::optional<Position> read(const QCborValue& latitude, const QCborValue& longitude)
{
    return positionIn(QCborArray{latitude, longitude});
}

} // namespace

TEST_CASE("a distance is within 0.6 % of the surveyed one")
{
    // The textbook line over the ellipsoid: 54,972.271 m.
    CHECK(std::abs(metresBetween(kFlindersPeak, kBuninyong) - 54'972.271) < 0.006 * 54'972.271);
    // A degree of latitude at the equator and at the pole, where a sphere is most wrong.
    CHECK(std::abs(metresBetween({0, 5}, {1, 5}) - 110'574) < 0.006 * 110'574);
    CHECK(std::abs(metresBetween({89, 5}, {90, 5}) - 111'694) < 0.006 * 111'694);
    // A degree of longitude on the equator.
    CHECK(std::abs(metresBetween({0, 5}, {0, 6}) - 111'320) < 0.006 * 111'320);
}

TEST_CASE("across a street a distance is right to the decimetre")
{
    const double metres = metresBetween({52.37, 4.9}, {52.3701, 4.9});
    CHECK(metres > 11.0);
    CHECK(metres < 11.3);
}

TEST_CASE("a distance is the same there and back, never negative, and none to itself")
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> latitude(-90, 90);
    std::uniform_real_distribution<double> longitude(-180, 180);
    for (int i = 0; i < 2000; ++i) {
        const Position here{latitude(random), longitude(random)};
        const Position there{latitude(random), longitude(random)};
        const double metres = metresBetween(here, there);
        CHECK(metres >= 0);
        CHECK(metres < 20'020'000);
        CHECK(std::abs(metres - metresBetween(there, here)) < 0.01);
        CHECK(metresBetween(here, here) == 0);
        const double bearing = bearingOf(here, there);
        CHECK(bearing >= 0);
        CHECK(bearing < 360);
    }
    CHECK(std::abs(metresBetween({0, 0.5}, {0, -179.5}) - 20'015'115) < 10);
}

TEST_CASE("a direction is told by the eight winds")
{
    const Position here{52.37, 4.9};
    CHECK(windOf(bearingOf(here, {52.38, 4.9})) == Wind::North);
    CHECK(windOf(bearingOf(here, {52.38, 4.9164})) == Wind::NorthEast);
    CHECK(windOf(bearingOf(here, {52.37, 4.95})) == Wind::East);
    CHECK(windOf(bearingOf(here, {52.36, 4.9164})) == Wind::SouthEast);
    CHECK(windOf(bearingOf(here, {52.36, 4.9})) == Wind::South);
    CHECK(windOf(bearingOf(here, {52.36, 4.8836})) == Wind::SouthWest);
    CHECK(windOf(bearingOf(here, {52.37, 4.85})) == Wind::West);
    CHECK(windOf(bearingOf(here, {52.38, 4.8836})) == Wind::NorthWest);
    CHECK(windOf(359.9) == Wind::North);
    CHECK(windOf(22.4) == Wind::North);
    CHECK(windOf(22.6) == Wind::NorthEast);
}

TEST_CASE("across the date line the short way is meant")
{
    CHECK(metresBetween({0, 179.9}, {0, -179.9}) < 23'000);
    CHECK(windOf(bearingOf({0, 179.9}, {0, -179.9})) == Wind::East);
}

TEST_CASE("a place of the handbook has a position or none, never half of one")
{
    CHECK(read(52.37, 4.9) == Position{52.37, 4.9});
    CHECK(read(52, 5) == Position{52, 5});
    CHECK_FALSE(read(91.0, 4.9));
    CHECK_FALSE(read(52.37, -180.1));
    CHECK_FALSE(read(std::numeric_limits<double>::quiet_NaN(), 4.9));
    CHECK_FALSE(read(std::numeric_limits<double>::infinity(), 4.9));
    CHECK_FALSE(read(0, 0));
    CHECK_FALSE(read(0.0001, -0.0004));
    CHECK_FALSE(read(QStringLiteral("52.37"), 4.9));
    CHECK_FALSE(positionIn(QCborArray{52.37}));
    CHECK_FALSE(positionIn(QCborValue()));
    CHECK(read(0, 6.5));
    CHECK(read(51.48, 0));
}

TEST_CASE("a geo: URI carries the position and how far off it may be")
{
    CHECK(geoUri({.position = {52.1, 4.3}, .accuracy = 15}) == QStringLiteral("geo:52.1,4.3;u=15"));
    CHECK(geoUri({.position = {-0.000001, 4.3}}) == QStringLiteral("geo:0,4.3"));
    CHECK(geoUri({.position = {-33.8567844, 151.2152967}}) == QStringLiteral("geo:-33.85678,151.2153"));
    const auto read = geoPlace(QStringLiteral("geo:52.1,4.3;u=15"));
    REQUIRE(read);
    CHECK(read->position == Position{52.1, 4.3});
    CHECK(read->accuracy == 15.0);
    CHECK(geoPlace(QStringLiteral("GEO:52,4,12.5;crs=WGS84;U=3"))->accuracy == 3.0);
    CHECK(geoPlace(QStringLiteral("geo:52.1,4.3?q=52.1,4.3(Quay)"))->position == Position{52.1, 4.3});
    CHECK_FALSE(geoPlace(QStringLiteral("geo:52.1,4.3;u=many"))->accuracy);
}

TEST_CASE("what is no position is no geo: URI")
{
    for (const char* text : {"", "geo:", "geo:52.1", "geo:nan,4", "geo:1e2,4", "geo:91,4", "geo:52,181",
             "geo:52,1,4,3", "http://52.1,4.3", "geo:52.1,4.3;crs=moon", "geo:--5,4"}) {
        INFO(text);
        CHECK_FALSE(geoPlace(QString::fromLatin1(text)));
    }
}

TEST_CASE("coordinates are read out in degrees, or in degrees and minutes")
{
    CHECK(decimalDegrees(52.37) == QStringLiteral("52.37000"));
    CHECK(decimalDegrees(-4.9) == QStringLiteral("4.90000"));
    CHECK(degreesAndMinutes(52.37) == QStringLiteral("52° 22.200′"));
    CHECK(degreesAndMinutes(-4.05) == QStringLiteral("4° 03.000′"));
    CHECK(degreesAndMinutes(4.99999999) == QStringLiteral("5° 00.000′")); // never 60 minutes
}
